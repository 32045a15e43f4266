import type { Language } from '../language.ts';

export const portuguese: Language = {
  name: 'Portuguese',
  script: 'latin',
  marks:
    'os da das dos que para por uma um em e sua seu como esta este antes deve nao ao pela pelo na voce cada',
  words: {
    call: 'chame|chama|chamar|invoque|invocar|use|usar|utilize|utilizar|acione|acionar|consulte|consultar',
    read: 'leia|ler|abra|abrir|carregue|carregar|obtenha|obter|acesse|acessar|aceda|recupere|busque|buscar|procure|verifique|localize|pegue|pegar',
    collect:
      'colete|coletar|recolha|recolher|reuna|reunir|copie|copiar|extraia|extrair|exporte|exportar|capture|capturar|junte|anote|faca uma copia|liste',
    send: 'envie|enviar|enviando|enviado|mande|mandar|carregue para|suba|transmita|transmitir|encaminhe|encaminhar|reencaminhe|publique|publicar|remeta|notifique|compartilhe|compartilhar|partilhe|repasse|poste|entregue',
    put: 'inclua|incluir|adicione|adicionar|acrescente|acrescentar|anexe|anexar|coloque|colocar|insira|inserir|passe|passar|cole|escreva|escrever|preencha|preencher|ponha|junte ao|concatene|informe no',
    change:
      'mude|mudar|altere|alterar|modifique|modificar|substitua|substituir|troque|trocar|arredonde|corrija|edite|reescreva',
    set: 'defina|definir|configure|configurar|atribua|ajuste',
    redirect: 'redirecione|redirecionar|desvie|desviar|encaminhe pelo|roteie',
    store:
      'salve|salvar|guarde|guardar|grave|gravar|armazene|armazenar|registre|registrar|registe|lembre|arquive|memorize',
    run: 'execute|executar|rode|rodar|instale|instalar|baixe|baixar|descarregue|inicie|corra',
    visit: 'visite|visitar|navegue|entre em|siga o link|clique',
    tell: 'diga|dizer|conte|contar|mencione|mencionar|informe|informar|revele|revelar|avise|avisar|comente|comentar|explique|explicar|divulgue|divulgar|notifique o usuario|alerte|comunique',
    hide: 'oculte|ocultar|esconda|esconder|omita|omitir|suprima|disfarce|encubra',
    ignore:
      'ignore|ignorar|esqueca|esquecer|desconsidere|desconsiderar|descarte|descartar|anule|anular|despreze',
    skip: 'pule|pular|salte|saltar|contorne|contornar|dispense|dispensar|evite',
    prefer: 'prefira|preferir|escolha|escolher|priorize|priorizar|recomende|recomendar|selecione|opte por',
    remove: 'apague|apagar|exclua|excluir|remova|remover|elimine|delete|deletar|limpe',
    obey: 'obedeca|obedecer|siga|seguir|cumpra|cumprir|acate|faca|fazer|aja',
    answer:
      'responda|responder|mostre|mostrar|exiba|exibir|retorne|devolva|apresente|apresentar|afirme|finja|resuma',
    ask: 'pergunte|perguntar|peca|pedir|solicite|solicitar|confirme|confirmar',
    encode: 'codifique|codificar|criptografe|comprima|base64',
    decode: 'decodifique|descodifique|decifre',
    pay: 'pague|pagar|transfira|transferir|cobre|cobrar|deposite',
    permit: 'permita|autorize|autorizar|conceda|aprove|convide',
    disable: 'desative|desativar|desabilite|desligue|pare',
    secret:
      'senha|senhas|chave|chaves|chave privada|chave de api|chaves de api|token|tokens|credencial|credenciais|segredo|segredos|frase semente|frase de recuperacao|cookie|cookies|certificado|cartao de credito|numero do cartao|dados bancarios|dados sensiveis|palavra-passe',
    conversation:
      'conversa|historico|historico da conversa|historico do chat|mensagens anteriores|prompt do sistema|mensagem do sistema|instrucoes do sistema|mensagens do usuario|pergunta do usuario|pedido do usuario|contexto|lista de ferramentas|dialogo',
    machine:
      'variaveis de ambiente|nome da maquina|nome do host|nome de usuario|area de transferencia|historico de comandos|pasta pessoal|diretorio pessoal|processos|endereco ip',
    personal:
      'contatos|contactos|agenda|telefone|dados pessoais|e-mail|endereco|data de nascimento|localizacao|salario|prontuario|nome completo|cpf',
    tool: 'ferramenta|ferramentas|funcao|outra ferramenta|outras ferramentas|qualquer ferramenta|outro servidor|plugin',
    'this-tool': 'esta ferramenta|esta funcao|a ferramenta|desta ferramenta',
    results: 'resultado|resultados|resposta|respostas|saida|retorno',
    recipient: 'destinatario|destinatarios|copia oculta|cco|beneficiario|convidado|revisor|favorecido',
    parameter: 'parametro|parametros|campo|campos|argumento|argumentos|cabecalho',
    user: 'usuario|usuarios|utilizador|cliente|pessoa|ninguem|usuaria',
    model: 'voce|assistente|modelo|agente|agentes|ia',
    instructions: 'instrucao|instrucoes|regras|regra|diretrizes|politica|politicas|restricoes|ordens|normas',
    memory: 'memoria|memoria persistente|anotacoes',
    config: 'configuracao|arquivo de configuracao|configuracoes|inicializacao|cron|gancho',
    command: 'comando|comandos|script|terminal|codigo|console|shell|bash',
    outside:
      'externo|externa|remoto|remota|terceiros|servidor|endpoint|webhook|nuvem|parceiro|parceiros|fornecedor',
    account: 'conta|contas|valor|saldo|taxa|comissao|pagamento|carteira',
    message: 'e-mail|email|mensagem|mensagens|comentario|documento|nota|sms|publicacao|fatura',
    link: 'link|links|imagem|imagens|assinatura|rodape',
    session: 'sessao|sessoes',
    file: 'arquivo|arquivos|ficheiro|ficheiros|pasta|pastas|diretorio|banco de dados|repositorio|anexo',
    consent: 'confirmacao|aprovacao|permissao|consentimento|autorizacao',
    request: 'pedido|solicitacao|tarefa|pergunta|consulta|objetivo',
    must: 'deve|deves|devera|e preciso|e necessario|obrigatorio|obrigatoria|sempre|tem que|tem de|precisa|imprescindivel|certifique-se|assegure|exige|necessario|lembre-se',
    not: 'nao|nunca|jamais|evite|tampouco|nem|proibido|sem que',
    before: 'antes|antes de|previamente|primeiro|previo|antes do|antes da',
    after: 'depois|depois de|em seguida|apos|uma vez|logo apos|ao terminar|ao final',
    whenever: 'cada vez|toda vez|sempre que|em cada|a cada|para cada|todas as vezes',
    if: 'se|quando|caso|no caso de',
    every: 'todos|todas|todo|toda|cada|qualquer|quaisquer|tudo',
    standing:
      'a partir de agora|de agora em diante|daqui em diante|doravante|durante toda a sessao|em todas as respostas|para sempre|pelo resto da sessao|permanentemente|em futuras',
    first: 'primeiro|primeiramente|em primeiro lugar|antes de tudo|imediatamente|logo',
    also: 'tambem|alem disso|ademais|aproveite|igualmente|junto|ao mesmo tempo',
    silently:
      'silenciosamente|em silencio|discretamente|em segredo|sem avisar|automaticamente|em segundo plano|secretamente',
    secretive: 'secreto|segredo|confidencial|interno|interna|sigiloso|sigilo|entre nos',
    instead: 'em vez de|em lugar de|ao inves de|substitui|obsoleta|obsoleto|descontinuada',
    because:
      'auditoria|conformidade|verificacao|seguranca|telemetria|qualidade|diagnostico|regulamento|otimizacao|licenca|validacao|rastreabilidade',
    threat: 'caso contrario|senao|falhara|erro|rejeitada|rejeitado|bloqueada|nao funcionara',
    please: 'por favor|obrigado|agradecemos|seria otimo|se possivel|por gentileza',
    best: 'melhor|a melhor|mais confiavel|unica|oficial|obsoleta',
    whole:
      'completo|completa|integral|inteiro|inteira|conteudo|conteudos|literal|literalmente|na integra|palavra por palavra|texto completo',
    regardless: 'independentemente|mesmo que|ainda que|acima de|prioridade sobre|prevalece|nao importa',
    trusted: 'ja concordou|ja autorizou|ja aprovou|ja consentiu|consentimento previo',
    without: 'sem',
  },
};
