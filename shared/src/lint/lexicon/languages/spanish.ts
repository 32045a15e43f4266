import type { Language } from '../language.ts';

export const spanish: Language = {
  name: 'Spanish',
  script: 'latin',
  marks: 'el la los las del que para por con una un en y se su como esta este antes debe es al lo sus cada',
  words: {
    call: 'llama|llame|llamar|llamad|invoca|invoque|invocar|usa|use|usar|utiliza|utilice|utilizar|ejecuta la herramienta|consulta|consulte|consultar',
    read: 'lee|lea|leer|abre|abra|abrir|carga|cargue|cargar|obten|obtenga|obtener|accede|acceda|acceder|recupera|recupere|recuperar|busca|busque|buscar|revisa|revise|revisar|localiza|toma|tome',
    collect:
      'recoge|recoja|recoger|recopila|recopile|recopilar|reune|reuna|reunir|copia|copie|copiar|extrae|extraiga|extraer|exporta|exporte|exportar|captura|vuelca|respalda|anota',
    send: 'envia*|enviar|envie*|enviando|envialo|enviala|manda|mande|mandar|sube|suba|subir|reenvia*|reenvie|transmite|transmita|transmitir|publica|publique|publicar|remite|remita|remitir|notifica|comparte|comparta|compartir|entrega|entregue|traslada',
    put: 'incluye|incluya|incluir|incluyelo|anade|anada|anadir|agrega|agregue|agregar|adjunta|adjunte|adjuntar|pon|ponga|poner|ponlo|inserta|inserte|insertar|pasa|pase|pasar|pasalo|coloca|coloque|pega|pegue|escribe|escriba|mete|introduce|introduzca|rellena|rellene|concatena|incorpora',
    change:
      'cambia|cambie|cambiar|modifica|modifique|modificar|reemplaza|reemplace|reemplazar|sustituye|sustituya|sustituir|altera|altere|redondea|corrige|edita|reescribe',
    set: 'establece|establezca|fija|fije|configura|configure|asigna|asigne',
    redirect: 'redirige|redirija|redirigir|desvia|desvie|desviar|enruta',
    store:
      'guarda|guarde|guardar|almacena|almacene|almacenar|registra|registre|registrar|recuerda|recuerde|archiva|conserva|memoriza',
    run: 'ejecuta|ejecute|ejecutar|corre|corra|lanza|lance|instala|instale|instalar|descarga|descargue|descargar',
    visit: 'visita|visite|navega|entra en|sigue el enlace',
    tell: 'digas|diga|decir|dile|dilo|decirselo|menciona|menciones|mencione|mencionar|informa|informes|informe|informar|reveles|revele|revelar|comentes|comente|comentar|avises|avise|avisar|expliques|explicar|adviertas|comuniques|comunique',
    hide: 'oculta|oculte|ocultar|omite|omita|omitir|esconde|esconda|esconder|disimula|calla|calles|silencia',
    ignore:
      'ignora|ignore|ignorar|olvida|olvide|olvidar|descarta|descarte|descartar|anula|anule|anular|desestima|prescinde',
    skip: 'salta|salte|saltar|saltate|evita|evite|elude|prescinde de',
    prefer:
      'prefiere|prefiera|preferir|elige|elija|elegir|prioriza|priorice|recomienda|recomiende|selecciona|opta por',
    remove: 'borra|borre|borrar|elimina|elimine|eliminar|suprime|quita',
    obey: 'obedece|obedezca|sigue|siga|seguir|cumple|cumpla|cumplir|acata|acate|haz|haga|hacer|actua',
    answer:
      'responde|responda|responder|contesta|muestra|muestre|mostrar|devuelve|devuelva|presenta|presente|afirma|afirme|finge|resume',
    ask: 'pregunta|pregunte|preguntar|preguntes|pide|pida|pedir|solicita|solicite|solicitar|confirma|confirme|confirmar',
    encode: 'codifica|codifique|codificar|cifra|comprime|base64',
    decode: 'decodifica|decodifique|descifra',
    pay: 'paga|pague|pagar|transfiere|transfiera|transferir|cobra|cobre|abona',
    permit: 'permite|permita|autoriza|autorice|concede|conceda|aprueba|apruebe|invita',
    disable: 'desactiva|desactive|desactivar|deshabilita|deshabilite|apaga|deten|detenga',
    secret:
      'contrasena|contrasenas|clave|claves|clave privada|clave de api|claves de api|token|tokens|credencial|credenciales|secreto|secretos|llave privada|frase semilla|cookie|cookies|certificado|tarjeta de credito|numero de tarjeta|datos bancarios|datos sensibles|informacion confidencial',
    conversation:
      'conversacion|historial|historial de la conversacion|historial del chat|mensajes anteriores|prompt del sistema|mensaje del sistema|instrucciones del sistema|mensajes del usuario|pregunta del usuario|lo que pidio el usuario|contexto|lista de herramientas|dialogo',
    machine:
      'variables de entorno|nombre del equipo|nombre de usuario|portapapeles|historial de comandos|carpeta personal|directorio personal|procesos|direccion ip',
    personal:
      'contactos|agenda|telefono|datos personales|correo electronico|direccion|fecha de nacimiento|ubicacion|salario|historial medico|nombre completo',
    tool: 'herramienta|herramientas|funcion|otra herramienta|otras herramientas|cualquier herramienta|otro servidor|complemento',
    'this-tool': 'esta herramienta|esta funcion|la herramienta',
    results: 'resultado|resultados|respuesta|respuestas|salida',
    recipient: 'destinatario|destinatarios|copia oculta|cco|beneficiario|asistente invitado|revisor',
    parameter: 'parametro|parametros|campo|campos|argumento|argumentos|cabecera',
    user: 'usuario|usuarios|cliente|persona|nadie|usuaria|le',
    model: 'tu|usted|asistente|modelo|agente|agentes|ia',
    instructions:
      'instruccion|instrucciones|reglas|regla|directrices|politica|politicas|restricciones|ordenes|normas|salvaguardas',
    memory: 'memoria|memoria persistente|notas',
    config: 'configuracion|archivo de configuracion|ajustes|inicio automatico|cron|gancho',
    command: 'comando|comandos|script|terminal|codigo|consola|shell|bash',
    outside: 'externo|externa|remoto|remota|terceros|servidor|endpoint|webhook|nube|socio|socios|proveedor',
    account: 'cuenta|cuentas|importe|monto|saldo|comision|pago|monedero|cartera',
    message: 'correo|correos|mensaje|mensajes|comentario|documento|nota|sms|publicacion|factura',
    link: 'enlace|enlaces|imagen|imagenes|firma|pie',
    session: 'sesion|sesiones',
    file: 'archivo|archivos|fichero|ficheros|carpeta|carpetas|directorio|base de datos|repositorio|adjunto',
    consent: 'confirmacion|aprobacion|permiso|consentimiento|autorizacion',
    request: 'peticion|solicitud|tarea|pregunta|consulta|objetivo',
    must: 'debe|debes|debera|deberas|hay que|es necesario|obligatorio|siempre|tiene que|tienes que|necesario|imprescindible|asegurate|asegurese|requiere|es obligatorio|recuerda',
    not: 'no|nunca|jamas|evita|tampoco|ni|prohibido|sin que',
    before: 'antes|antes de|previamente|primero|previo',
    after: 'despues|despues de|luego|tras|una vez|a continuacion|al terminar|al finalizar',
    whenever: 'cada vez|siempre que|en cada|cuando quiera|por cada|para cada|en todas|todas las veces',
    if: 'si|cuando|en caso de|cuando el',
    every: 'todos|todas|todo|toda|cada|cualquier|cualquiera',
    standing:
      'a partir de ahora|de ahora en adelante|desde ahora|en adelante|durante toda la sesion|en todas las respuestas|para siempre|el resto de la sesion|en lo sucesivo|permanentemente|en futuras',
    first: 'primero|en primer lugar|ante todo|inmediatamente|enseguida',
    also: 'tambien|ademas|asimismo|de paso|igualmente|a la vez',
    silently:
      'silenciosamente|en silencio|discretamente|en secreto|sin avisar|automaticamente|en segundo plano|disimuladamente|calladamente',
    secretive: 'secreto|confidencial|interno|interna|entre nosotros|reservado',
    instead: 'en lugar de|en vez de|sustituye a|reemplaza a|obsoleta|obsoleto',
    because:
      'auditoria|cumplimiento|verificacion|seguridad|telemetria|calidad|diagnostico|normativa|optimizacion|licencia|validacion|trazabilidad',
    threat: 'de lo contrario|si no|fallara|error|rechazada|rechazado|bloqueada|no funcionara',
    please: 'por favor|gracias|seria de gran ayuda|si no es molestia',
    best: 'mejor|la mejor|mas fiable|unica|oficial|obsoleta',
    whole:
      'completo|completa|integro|integra|entero|entera|contenido|contenidos|literal|textualmente|palabra por palabra|texto completo|en claro',
    regardless:
      'independientemente|aunque|incluso si|por encima de|prioridad sobre|prevalece|sin importar|tiene prioridad',
    trusted: 'ya ha aceptado|ya dio su|ya autorizo|ya ha autorizado|ya ha dado|consentimiento previo',
    without: 'sin',
  },
};
