import type { Language } from '../language.ts';

export const spanish: Language = {
  name: 'Spanish',
  script: 'latin',
  marks: 'el la los las del que para por con una un en y se su como esta este antes debe es al lo sus cada',
  words: {
    call: 'llama|llame|llamar|llamad|invoca|invoque|invocar|usa|use|usar|utiliza|utilice|utilizar|ejecuta la herramienta|consulta|consulte|consultar|llamando|invocando|usando|utilizando|emplea|emplee|emplear|recurre a|recurra a|acude a|acuda a|activa|active|activar|dispara|dispare|llamala|usala|usalo|llamarse|invocarse|utilizarse|usarse',
    read: 'lee|lea|leer|abre|abra|abrir|carga|cargue|cargar|obten|obtenga|obtener|accede|acceda|acceder|recupera|recupere|recuperar|busca|busque|buscar|revisa|revise|revisar|localiza|toma|tome|leyendo|abriendo|obteniendo|examina|examine|examinar|inspecciona|inspeccione|mira|mire|mirar|echa un vistazo|echa un ojo|coge|coja|consigue|consiga|extraigas|toma nota|rastrea|rastree|explora|explore|explorar|averigua|averigue|leerse|lealo|leelo|escanea|escanee|saca|saque|sacar',
    collect:
      'recoge|recoja|recoger|recopila|recopile|recopilar|reune|reuna|reunir|copia|copie|copiar|extrae|extraiga|extraer|exporta|exporte|exportar|captura|vuelca|respalda|anota|copiando|recopilando|acumula|acumule|junta|junte|juntar|agrupa|agrupe|capture|capturar|vuelque|volcar|apunta|apunte|anote|anotar|transcribe|transcriba|transcribir|reproduce|reproduzca|lista|liste|enumera|enumere|duplica|duplique|compila|compile|acopia',
    send: 'envia*|enviar|envie*|enviando|envialo|enviala|manda|mande|mandar|sube|suba|subir|reenvia*|reenvie|transmite|transmita|transmitir|publica|publique|publicar|remite|remita|remitir|notifica|comparte|comparta|compartir|entrega|entregue|traslada|mandala|mandalo|mandando|subelo|subela|subiendo|remitelo|reenvialo|cuelga|cuelgue|despacha|despache|expide|comunica a|hazle llegar|haz llegar|hagale llegar|difunde|difunda|postea|entregar|entregalo|facilita|facilite|facilitar|traslade|trasladar|notifique|notificar|publicalo|deriva|derive|derivar|traspasa|traspase|cede|ceda|proporciona|proporcione',
    put: 'incluye|incluya|incluir|incluyelo|anade|anada|anadir|agrega|agregue|agregar|adjunta|adjunte|adjuntar|pon|ponga|poner|ponlo|inserta|inserte|insertar|pasa|pase|pasar|pasalo|coloca|coloque|pega|pegue|escribe|escriba|mete|introduce|introduzca|rellena|rellene|concatena|incorpora|anadelo|anadela|agregalo|agregala|adjuntalo|pegalo|pegar|pegala|escribir|escribelo|metelo|meter|meta|introducir|introducelo|rellenar|rellenalo|concatene|concatenar|incorpore|incorporar|insertalo|colocar|colocalo|cuela|cuele|deja|deje|dejar|ponle|ponla|suma|sume|sumar|apendiza|encabeza|intercala|intercale|acompana|acompane|cumplimenta|cumplimente|completa|complete|consigna|consigne|hagase constar|haz constar|indica|indique|indicar|debera contener|contendra',
    change:
      'cambia|cambie|cambiar|modifica|modifique|modificar|reemplaza|reemplace|reemplazar|sustituye|sustituya|sustituir|altera|altere|redondea|corrige|edita|reescribe|cambialo|cambiala|alterar|redondee|redondear|corrija|corregir|edite|editar|reescriba|reescribir|falsea|falsee|falsear|falsifica|manipula|manipule|manipular|infla|infle|inflar|rebaja|rebaje|sube el|baja el|retoca|retoque|trastoca|tergiversa|maquilla|maquille|adultera|trueca|permuta|marcalo como|marca como|marque como',
    set: 'establece|establezca|fija|fije|configura|configure|asigna|asigne|establecer|fijar|configurar|asignar|ajusta|ajuste|define|defina|pon a|ponga a',
    redirect:
      'redirige|redirija|redirigir|desvia|desvie|desviar|enruta|redirigelo|encamina|encamine|reconduce|enrute|canaliza|canalice|desvialo|apunta a',
    store:
      'guarda|guarde|guardar|almacena|almacene|almacenar|registra|registre|registrar|recuerda|recuerde|archiva|conserva|memoriza|guardalo|guardala|guardando|anotalo|archive|archivar|conserve|conservar|memorice|memorizar|recordar|ten presente|tenga presente|persiste|persistir|retiene|retenga|graba|grabe|grabar|deja constancia|deje constancia',
    run: 'ejecuta|ejecute|ejecutar|corre|corra|lanza|lance|instala|instale|instalar|descarga|descargue|descargar|ejecutalo|ejecutando|correr|lanzar|instalalo|descargalo|arranca|arranque|arrancar|inicia|inicie|iniciar|despliega|despliegue|pon en marcha|ponga en marcha|bajate|teclea|teclee',
    visit:
      'visita|visite|navega|entra en|sigue el enlace|visitar|navegue|navegar|entra a|entre en|ve a|vaya a|pincha|haz clic|haga clic|acude a la pagina|sigue este enlace|siga el enlace|abre el enlace|abre la url',
    tell: 'digas|diga|decir|dile|dilo|decirselo|menciona|menciones|mencione|mencionar|informa|informes|informe|informar|reveles|revele|revelar|comentes|comente|comentar|avises|avise|avisar|expliques|explicar|adviertas|comuniques|comunique|di|dices|cuenta|cuentes|cuente|contar|contarle|contarselo|cuentaselo|decirle|digan|mencionarlo|mencionen|hagas mencion|haga mencion|hacer mencion|hagas referencia|aludas|aluda|aludir|hables|hable|hablar|avisa|avisarle|advierta|advertir|delates|desveles|desvele|desvelar|divulgues|divulgue|divulgar|manifiestes|explique|saques a colacion|comentarselo|comentarle|notifiques|comunicar|informarle|informarselo|confieses|sepas|sepa|se entere|enterarse|enteres|enteren|reconozcas|reconocer|trasciende|trascienda|filtres',
    hide: 'oculta|oculte|ocultar|omite|omita|omitir|esconde|esconda|esconder|disimula|calla|calles|silencia|ocultalo|ocultale|escondelo|callate|callar|silencie|silenciar|tapa|tape|tapar|encubre|encubra|encubrir|disimule|disimular|suprime|suprima|suprimir|camufla|camufle|quita del|excluye|excluya|excluir|obvia|obvie|obviar|guardate|resta importancia|minimiza|minimice|deja fuera|deje fuera|pasa por alto|pase por alto|no incluyas|no muestres|no figure',
    ignore:
      'ignora|ignore|ignorar|olvida|olvide|olvidar|descarta|descarte|descartar|anula|anule|anular|desestima|prescinde|ignoralo|haz caso omiso|haga caso omiso|hacer caso omiso|deja de lado|deje de lado|dejar de lado|queda sin efecto|quedan sin efecto|sin efecto|anuladas|anulados|anulada|anulado|considera anuladas|da por anuladas|deroga|derogadas|derogada|invalida|invalidas|deja sin efecto|dejan de aplicarse|ya no aplican|ya no se aplican|no rigen|desatiende|desatienda|desoye|desoiga|desobedece|prescinda|prescindir|desestime|desestimar|olvidate|olvidese|pasa de|borra de tu|suspende|suspenda|suspendidas|contraviene|revoca|revocadas|no tengas en cuenta|no tenga en cuenta',
    skip: 'salta|salte|saltar|saltate|evita|evite|elude|prescinde de|saltandote|saltese|omitir|eludir|eluda|esquiva|esquive|sortea|sortee|burla|obvia|evitar|no esperes|sin esperar',
    prefer:
      'prefiere|prefiera|preferir|elige|elija|elegir|prioriza|priorice|recomienda|recomiende|selecciona|opta por|priorizar|recomendar|seleccionar|seleccione|escoge|escoja|escoger|favorece|favorezca|favorecer|decantate|inclinate|da prioridad|de prioridad|antepon|anteponga|promociona|promocione|ensena solo|muestra solo|pon primero|destaca|destaque',
    remove:
      'borra|borre|borrar|elimina|elimine|eliminar|suprime|quita|suprima|suprimir|quite|quitar|borralo|eliminalo|destruye|destruya|purga|purgue|vacia|vacie|limpia|limpie|descarta',
    obey: 'obedece|obedezca|sigue|siga|seguir|cumple|cumpla|cumplir|acata|acate|haz|haga|hacer|actua|obedecer|acatar|respeta|respete|atiende|atienda|atente|ateniendote|haz lo que|sigue al pie|manda sobre|ponte a|procede|proceda|proceder',
    answer:
      'responde|responda|responder|contesta|muestra|muestre|mostrar|devuelve|devuelva|presenta|presente|afirma|afirme|finge|resume|contestar|contesta que|conteste|devolver|presentar|afirmar|finja|fingir|asegura|asegure|asegurale|declara|declare|sosten|sostenga|ensena|ensene|ensenar|exhibe|responde que|di que|diga que|resuma|resumir|simula|simule|informa de que|haz ver',
    ask: 'pregunta|pregunte|preguntar|preguntes|pide|pida|pedir|solicita|solicite|solicitar|confirma|confirme|confirmar|consultarle|consultes|pidas|pedir permiso|pedirle|solicites|confirmes|confirmar con|requerir|recaba|recabe|recabar|pidele|pidale|demanda',
    encode:
      'codifica|codifique|codificar|cifra|comprime|base64|codificalo|cifrar|cifre|encripta|encripte|encriptar|comprimir|comprima|ofusca|ofusque|en base64',
    decode: 'decodifica|decodifique|descifra|decodificar|descifre|descifrar|descomprime|desencripta',
    pay: 'paga|pague|pagar|transfiere|transfiera|transferir|cobra|cobre|abona|abonar|abone|ingresa|ingrese|deposita|deposite|factura|facture|compra|compre|carga a|cargue a|realiza el pago|efectua|efectue|transfierelo|gira',
    permit:
      'permite|permita|autoriza|autorice|concede|conceda|aprueba|apruebe|invita|permitir|autorizar|aprobar|conceder|otorga|otorgue|otorgar|habilita|habilite|da acceso|de acceso|invite|invitar|faculta|acepta|acepte|aceptar',
    disable:
      'desactiva|desactive|desactivar|deshabilita|deshabilite|apaga|deten|detenga|deshabilitar|apague|apagar|detener|desconecta|desconecte|suspende|inhabilita|inhabilite|bloquea|bloquee|anula la',
    secret:
      'contrasena|contrasenas|clave|claves|clave privada|clave de api|claves de api|token|tokens|credencial|credenciales|secreto|secretos|llave privada|frase semilla|cookie|cookies|certificado|tarjeta de credito|numero de tarjeta|datos bancarios|datos sensibles|informacion confidencial|clave secreta|claves secretas|claves privadas|pin|cvv|cvc|codigo de verificacion|codigos de verificacion|codigo de un solo uso|iban|llave|llaves|token de acceso|tokens de acceso|token de sesion|clave de acceso|clave ssh|claves ssh|passphrase|frase de recuperacion|datos de acceso|datos de inicio de sesion|datos confidenciales|datos de la tarjeta|numero de cuenta|secret|certificados|api key|contrasenas guardadas',
    conversation:
      'conversacion|historial|historial de la conversacion|historial del chat|mensajes anteriores|prompt del sistema|mensaje del sistema|instrucciones del sistema|mensajes del usuario|pregunta del usuario|lo que pidio el usuario|contexto|lista de herramientas|dialogo|charla|dialogos|chat|transcripcion|lo hablado|mensaje inicial|mensajes previos|todo lo que se ha dicho|lo que haya dicho|lo que ha dicho el usuario|peticion del usuario|peticiones del usuario|preguntas del usuario|texto del usuario|instrucciones internas|prompt interno|prompt|historial completo|hilo completo|conversaciones|intercambio|lo que se te haya indicado|salida de otras herramientas|resultados de otras herramientas',
    machine:
      'variables de entorno|nombre del equipo|nombre de usuario|portapapeles|historial de comandos|carpeta personal|directorio personal|procesos|direccion ip|sistema operativo|nombre de host|hostname|variables del entorno|entorno|historial del navegador|historial de navegacion|marcadores|capturas de pantalla|captura de pantalla|directorio home|carpeta de usuario|programas instalados|numero de serie|direccion mac|red local|informacion del sistema|datos del sistema|datos del equipo',
    personal:
      'contactos|agenda|telefono|datos personales|correo electronico|direccion|fecha de nacimiento|ubicacion|salario|historial medico|nombre completo|domicilio|domicilios|dni|nif|pasaporte|nomina|edad|religion|afiliacion|estado civil|datos de salud|historia clinica|numero de telefono|telefonos|numeros de telefono|libreta de direcciones|nombre y apellidos|seguridad social|orientacion|ingresos|datos del cliente|cumpleanos|gps|contacto',
    tool: 'herramienta|herramientas|funcion|otra herramienta|otras herramientas|cualquier herramienta|otro servidor|complemento|las demas herramientas|demas herramientas|otras funciones|otra funcion|funciones|herramienta de correo|otros servidores|servidores|conector|conectores|plugin|plugins|subagente',
    'this-tool':
      'esta herramienta|esta funcion|la herramienta|dicha herramienta|de esta herramienta|este servidor|este servicio|la presente herramienta|esta descripcion|este descriptor|esta utilidad',
    results:
      'resultado|resultados|respuesta|respuestas|salida|resumen|informe|listado|devolucion|contestacion|lista',
    recipient:
      'destinatario|destinatarios|copia oculta|cco|beneficiario|asistente invitado|revisor|remitente|copia a|en copia|cc|bcc|invitado|invitados|participante|participantes|colaborador|comensal|suscriptor|titular',
    parameter:
      'parametro|parametros|campo|campos|argumento|argumentos|cabecera|atributo|propiedad|variable|casilla|encabezado|encabezados|cuerpo|recuadro|columna|parametro opcional',
    user: 'usuario|usuarios|cliente|persona|nadie|usuaria|le|clientes|clienta|comensal|paciente|empleado|empleada|alguien|interesado|interesada|persona usuaria|ciudadano|comprador|compradora|lector|lectora|titular|dueno|propietario|developer|operador|persona al otro lado|viajero|alumno|huesped|visitante|quien pregunta|personas|humano|humana',
    model:
      'tu|usted|asistente|modelo|agente|agentes|ia|llm|modelo de lenguaje|el asistente|agente de ia|inteligencia artificial|chatbot|tus|te|ti|bot',
    instructions:
      'instruccion|instrucciones|reglas|regla|directrices|politica|politicas|restricciones|ordenes|normas|salvaguardas|indicaciones|indicacion|pautas|limites|limitaciones|limitacion|mandatos|consignas|filtros|protocolo|protocolos|avisos de seguridad|lineamientos|criterios|obligaciones|disposiciones|prohibiciones|orden|controles|seguridad interna',
    memory:
      'memoria|memoria persistente|notas|memoria a largo plazo|recuerdos|bloc de notas|base de conocimiento',
    config:
      'configuracion|archivo de configuracion|ajustes|inicio automatico|cron|gancho|perfil de arranque|fichero de configuracion|tarea programada|tareas programadas|arranque|inicio de sesion|autoarranque|preferencias|hook|hooks|reglas del proyecto',
    command:
      'comando|comandos|script|terminal|codigo|consola|shell|bash|orden de shell|linea de comandos|linea de ordenes|ejecutable|binario|instalador|programa|powershell|curl|guion|scripts',
    outside:
      'externo|externa|remoto|remota|terceros|servidor|endpoint|webhook|nube|socio|socios|proveedor|servidores|partner|colaborador externo|tercero|buzon externo|nuestros servidores|nuestro servidor|nuestra api|fuera|ajeno|ajena|remotos|externos|externas|analitica|monitorizacion|intermediario|pasarela|relay|proxy',
    account:
      'cuenta|cuentas|importe|monto|saldo|comision|pago|monedero|cartera|cargo|recargo|propina|transferencia|transferencias|tarjeta|tarifa|sobrecoste|precio|factura|pedido',
    message:
      'correo|correos|mensaje|mensajes|comentario|documento|nota|sms|publicacion|factura|correo electronico|e-mail|email|mail|whatsapp|comentarios|notas|documentos|ticket|incidencia|publicaciones|hilo|nota de prensa',
    link: 'enlace|enlaces|imagen|imagenes|firma|pie|url|direccion web|pagina|boton|logo|logotipo|banner|pixel|pie de pagina',
    session: 'sesion|sesiones|charla actual|conversacion actual',
    file: 'archivo|archivos|fichero|ficheros|carpeta|carpetas|directorio|base de datos|repositorio|adjunto|documentos|ficheros abiertos|archivos abiertos|disco|escritorio|espacio de trabajo|codigo fuente|hoja de calculo|copia de seguridad|registros|tabla|bandeja de entrada|buzon',
    consent:
      'confirmacion|aprobacion|permiso|consentimiento|autorizacion|visto bueno|conformidad|validacion humana|beneplacito|el si|permisos|aval|confirmaciones|revision humana',
    request:
      'peticion|solicitud|tarea|pregunta|consulta|objetivo|encargo|deseo|voluntad|eleccion|preferencia|preguntas|instruccion del usuario|peticiones',
    must: 'debe|debes|debera|deberas|hay que|es necesario|obligatorio|siempre|tiene que|tienes que|necesario|imprescindible|asegurate|asegurese|requiere|es obligatorio|recuerda|deben|deberan|debereis|ha de|has de|han de|habra de|se debe|se debera|obligatoriamente|necesariamente|por fuerza|sin falta|sin excepcion|en todo caso|es preciso|es imprescindible|hace falta|precisa|exige|toca|conviene|procura|procure|no olvides|no olvide|cuida de|es obligado|le rogamos|se ruega|se requiere|tendra que|tendras que',
    not: 'no|nunca|jamas|evita|tampoco|ni|prohibido|sin que|sin|ningun|ninguna|ninguno|nada|evites|abstente|abstengase|absten de|en ningun caso|bajo ningun concepto|prohibida|prohibe|deja de|no hace falta|no es necesario|no necesita|innecesario|sin necesidad',
    before:
      'antes|antes de|previamente|primero|previo|con anterioridad|de antemano|antes que|antes de que|con caracter previo|antes del|antes de la|previa|previos|anteriormente|nada mas',
    after:
      'despues|despues de|luego|tras|una vez|a continuacion|al terminar|al finalizar|posteriormente|seguidamente|acto seguido|despues de que|al acabar|al final|cuando termines|tras ello|finalmente|nada mas terminar|hecho esto',
    whenever:
      'cada vez|siempre que|en cada|cuando quiera|por cada|para cada|en todas|todas las veces|toda vez que|con cada|antes de cada|tras cada|despues de cada|en cualquier|a cada|ante cualquier|ante toda|siempre',
    if: 'si|cuando|en caso de|cuando el|cuando haya|cuando se|como|en el caso de|en el supuesto|de haber|mientras',
    every:
      'todos|todas|todo|toda|cada|cualquier|cualquiera|cuantas|cuantos|cualesquiera|sea cual sea|sea cual fuere|la totalidad|integridad',
    standing:
      'a partir de ahora|de ahora en adelante|desde ahora|en adelante|durante toda la sesion|en todas las respuestas|para siempre|el resto de la sesion|en lo sucesivo|permanentemente|en futuras|desde este momento|a partir de este momento|en todo momento|hasta nuevo aviso|hasta el final de la sesion|durante el resto|lo que resta|mientras dure|de aqui en adelante|a partir de hoy|desde hoy|en el futuro|en todas tus respuestas|en cada respuesta|en cada mensaje|en cualquier conversacion|de forma permanente|de manera permanente|con caracter permanente|indefinidamente|sucesivas|siguientes respuestas|desde este instante|de por vida',
    first:
      'primero|en primer lugar|ante todo|inmediatamente|enseguida|lo primero|de entrada|para empezar|empieza por|comienza por|sin demora|de inmediato|al inicio|al principio|acto seguido|cuanto antes',
    also: 'tambien|ademas|asimismo|de paso|igualmente|a la vez|y ademas|de igual modo|adicionalmente|junto con|junto a|asi como|mas|aprovecha|ya de paso|al mismo tiempo|a mayores|paralelamente|incluyendo|incluidos|incluidas',
    silently:
      'silenciosamente|en silencio|discretamente|en secreto|sin avisar|automaticamente|en segundo plano|disimuladamente|calladamente|sin hacer ruido|sin decir nada|sin comentar nada|a escondidas|de forma oculta|sin que se note|sigilosamente|con discrecion|con sigilo|por lo bajo|por su cuenta|por tu cuenta|a espaldas|sin mencionarlo|sin comentarlo|sin informar|de tapadillo|bajo cuerda|sin dejar rastro|de manera invisible|de forma invisible|tacitamente',
    secretive:
      'secreto|confidencial|interno|interna|entre nosotros|reservado|oculto|oculta|no visible|privado|en privado|uso interno|entre tu y yo|clasificado|reservada|confidenciales|que quede entre',
    instead:
      'en lugar de|en vez de|sustituye a|reemplaza a|obsoleta|obsoleto|en sustitucion|en reemplazo|sustituye|desfasada|retirada|descontinuada|en lugar del|en vez del',
    because:
      'auditoria|cumplimiento|verificacion|seguridad|telemetria|calidad|diagnostico|normativa|optimizacion|licencia|validacion|trazabilidad|a efectos de|con fines de|por motivos de|por razones de|para garantizar|para verificar|para validar|por cumplimiento|para mejorar|control de calidad|reglamento|rgpd|lopd|personalizacion|conciliacion|acreditar|estadisticas|por disposicion',
    threat:
      'de lo contrario|si no|fallara|error|rechazada|rechazado|bloqueada|no funcionara|en caso contrario|si no lo haces|dara error|se bloqueara|se rechazara|sera rechazada|sera rechazado|suspendida|sancion|no funciona|no valida|quedara bloqueada|so pena',
    please:
      'por favor|gracias|seria de gran ayuda|si no es molestia|te agradeceria|le agradeceriamos|rogamos|ruego|se lo agradecemos|ten la bondad|haz el favor|haga el favor|si puedes|si eres tan amable|te pido|le pedimos|porfa',
    best: 'mejor|la mejor|mas fiable|unica|oficial|obsoleta|mejores|unicas|unicos|unico|lider|numero uno|preferente|la mas fiable|el mas fiable|recomendada|insuperable|oficiales',
    whole:
      'completo|completa|integro|integra|entero|entera|contenido|contenidos|literal|textualmente|palabra por palabra|texto completo|en claro|tal cual|al pie de la letra|sin recortes|sin resumir|por entero|en su totalidad|integramente|de principio a fin|sin censura|verbatim|enteros|enteras|completos|completas|todo el texto|texto integro|en texto plano|copia literal',
    regardless:
      'independientemente|aunque|incluso si|por encima de|prioridad sobre|prevalece|sin importar|tiene prioridad|con independencia|pese a|a pesar de|digan lo que digan|diga lo que diga|prima sobre|priman sobre|prevalecen|se impone|se imponen|manda sobre|mandan sobre|rango superior|precedencia|por delante de|sea cual sea|aun cuando|por mucho que|aunque no sea',
    trusted:
      'ya ha aceptado|ya dio su|ya autorizo|ya ha autorizado|ya ha dado|consentimiento previo|ha consentido|ha autorizado|ha aprobado|se da por concedido|se da por confirmado|se considera aceptado|se entiende concedido|preautorizado|preaprobado|de confianza|ya acepto|ya consintio',
    without: 'sin|sin necesidad de|sin que|sin esperar|sin pedir|sin haber|prescindiendo de',
  },
};
