import { foreignSignal, signal, type Signals } from '../evidence.ts';
import { anchor, any, gap } from '../phrase.ts';

const MESSAGE = 'tells the model to ignore its instructions';

/** Override of instructions in languages other than English; Latin ones without accents, as folded text is. */
export const overrideAbroad: Signals = {
  chinese: foreignSignal(
    'damning',
    MESSAGE,
    '(?:忽略|无视|忽視|無視|忘记|忘掉|不要理会|不理会|抛弃|覆盖)',
    gap(8),
    '(?:之前|以前|先前|上述|以上|前面|所有|一切|系统|原有|你的)',
    gap(6),
    '(?:指令|指示|提示|规则|说明|命令|要求|设定|約束)',
  ),
  japanese: foreignSignal(
    'damning',
    MESSAGE,
    '(?:以前|これまで|上記|前|全て|すべて|システム)(?:まで)?の?',
    gap(6),
    '(?:指示|命令|ルール|プロンプト|指令)',
    gap(4),
    '(?:無視|忘れ|破棄)',
  ),
  korean: foreignSignal(
    'damning',
    MESSAGE,
    '(?:이전|위의|모든|앞의|기존|시스템)',
    gap(10),
    '(?:지시|명령|지침|프롬프트|규칙)',
    gap(6),
    '(?:무시|잊)',
  ),
  russian: foreignSignal(
    'damning',
    MESSAGE,
    '(?:игнориру|проигнориру|забудь|забудьте|не обращай внимания на|отмени)',
    gap(30),
    '(?:инструкци|указани|правил|команд|предписани|промпт)',
  ),
  spanish: signal(
    'damning',
    MESSAGE,
    anchor('ignora|ignore|ignorar|ignorad|olvida|olvide|olvidar|descarta|descarte|omite'),
    gap(25),
    any('instrucciones|indicaciones|reglas|ordenes|directrices'),
    gap(10),
    any('anteriores|previas|del sistema|del usuario|precedentes|iniciales'),
  ),
  portuguese: signal(
    'damning',
    MESSAGE,
    anchor('ignore|ignora|ignorar|esqueca|esquece|desconsidere|descarte'),
    gap(25),
    any('instrucoes|regras|ordens|diretrizes|comandos'),
    gap(10),
    any('anteriores|previas|do sistema|do usuario|iniciais'),
  ),
  french: signal(
    'damning',
    MESSAGE,
    anchor('ignore|ignorez|ignorer|oublie|oubliez|oublier'),
    gap(25),
    any('instructions|consignes|regles|directives|ordres'),
    gap(10),
    any("precedentes|precedents|anterieures|du systeme|ci-dessus|initiales|de l'utilisateur"),
  ),
  german: signal(
    'damning',
    MESSAGE,
    anchor('ignoriere|ignorieren|ignoriert|vergiss|vergesst|missachte|uberschreibe'),
    gap(25),
    any('vorherigen|bisherigen|vorigen|fruheren|obigen|alle|deine|vorangegangenen|ursprunglichen'),
    gap(20),
    any('anweisungen|instruktionen|regeln|vorgaben|befehle|anordnungen|richtlinien'),
  ),
  italian: signal(
    'damning',
    MESSAGE,
    anchor('ignora|ignorate|ignorare|dimentica|dimenticare|dimenticate'),
    gap(25),
    any('istruzioni|regole|ordini|direttive'),
    gap(10),
    any('precedenti|del sistema|iniziali|sopra'),
  ),
};
