import type { Language } from '../../../domain/language.ts'
import type { Section } from '../matcher.ts'

// A data file, one part a language: small talk, and the words by which a question or a request is known.

export type IntentKind =
  | 'greeting'
  | 'thanks'
  | 'goodbye'
  | 'identity'
  | 'affirmation'
  | 'negation'
  /** Says nothing by itself and may stand in any small talk: please, a name, an emoji. */
  | 'filler'
  | 'question'
  | 'request'
  /** `how are you`: a greeting, not a question. */
  | 'pleasantry'

const emoji = `🙂; 😊; ☺; 😃; 😄; 😁; 👋; 🙏; 👍; 👌; ❤; 😉; 🌹; 🌸; ✨; 🤗; 😘; 😍; 🥰; 😅; 😂; 🤣; 💪; 🎉; 🙌; 👏; 💯; 🔝; 💕; 💖`

export const intentLexicons: Readonly<Record<Language, readonly Section<IntentKind>[]>> = {
  it: [
    {
      kind: 'greeting',
      weight: 1,
      entries: `
        ciao; ciaoo; salve; buongiorno; buon giorno; buonasera; buona sera; buondi; buon pomeriggio; ehi
        ehila; hey; hola; hello; hi; saluti a tutti; ben trovati; buongiorno a tutti; ciao a tutti
        salve a tutti`,
    },
    {
      kind: 'pleasantry',
      weight: 1,
      entries: `
        come {va|stai|state|sta|andiamo|te la passi|butta}; tutto bene; tutto ok; che si dice; come stai oggi
        piacere [di conoscerti|di conoscervi|mio]`,
    },
    {
      kind: 'thanks',
      weight: 1,
      entries: `
        grazie; grz; grazie mille
        grazie {tante|infinite|di cuore|di tutto|davvero|ancora|a te|a voi|a lei|mille davvero|lo stesso|comunque}
        mille grazie; [ti|vi|la] ringrazio [molto|tanto|di cuore|ancora|davvero|infinitamente]; molto gentil*
        gentilissim*; siete stati [molto] gentil*
        grazie {per|dell|della|del} {l aiuto|la risposta|aiuto|la disponibilita|la gentilezza|disponibilita|tutto|le informazioni|l informazione|risposta|la conferma|il supporto|l assistenza|la rapidita|la pazienza}
        thank you; thanks; thx; perfetto grazie; ottimo grazie; tante grazie; troppo gentil*`,
    },
    {
      kind: 'goodbye',
      weight: 1,
      entries: `
        arrivederci; arrivederla; addio; a presto; a dopo; a domani; alla prossima
        ci {vediamo|sentiamo|aggiorniamo}; buona {giornata|serata|notte|domenica|continuazione|settimana}
        buonanotte; buon {weekend|lavoro|fine settimana|proseguimento|pranzo}; saluti; cordiali saluti
        distinti saluti; ciao ciao; bye; ti saluto; vi saluto`,
    },
    {
      kind: 'identity',
      weight: 1,
      entries: `
        chi {sei|siete|e|parla|mi risponde|sto parlando}
        con chi {parlo|sto parlando|sto chattando|ho il piacere|chatto}; come ti chiami
        {sei|e|siete|parlo con|sto parlando con|ma sei|sto parlando a|scusa sei} _1 {un bot|un robot|una persona|un umano|umano|un essere umano|reale|vero|una macchina|un ia|una ia|un intelligenza artificiale|un ai|un computer|una persona vera|un operatore|robot|bot|automatico|chatgpt|vera|un assistente virtuale|un chatbot|un programma}
        cosa {sei|sai fare|puoi fare|fai}; {che cosa|cosa} {puoi|sai} fare [per me]
        sei {tu|reale|vera|vero|umano|umana|finto}; qual e il tuo nome; sei intelligente
        chi ti ha {creato|fatto|programmato}; mi risponde {un bot|una persona|un umano}`,
    },
    {
      kind: 'affirmation',
      weight: 1,
      entries: `
        si; sii; certo; certamente; ok; okay; okk; va bene; vabene; d accordo; esatto; esattamente; perfetto
        giusto; confermo; sicuro; assolutamente; ottimo; bene; benissimo; corretto; si si; volentieri; capito
        ho capito; chiaro; tutto chiaro; procedi; procediamo; vai; proprio cosi; infatti; come no; fatto
        ricevuto; ci sto; mi va bene; yes; yep; k; oki; okok; affare fatto; si grazie; si per favore; quello
        quella; il primo; il secondo; la prima; la seconda; 👍; 👌`,
    },
    {
      kind: 'negation',
      weight: 1,
      entries: `
        no; nope; noo; no grazie; non credo; assolutamente no; per niente; niente; nulla; mai; macche
        negativo; no no; non ancora; non va bene; non quello; non quella; nessuno dei due; nessuna delle due
        lascia stare; lascia perdere; non importa; annulla; niente grazie; anche no; neanche; non e quello
        non intendevo questo; 👎`,
    },
    {
      kind: 'filler',
      weight: 1,
      entries: `per favore; per cortesia; gentilmente; per piacere; molto; tanto; davvero; a te; a voi; a lei; anche; e; ed; scusa; scusate; scusi; allora; bene; mille; tutti; staff; team; centralino; comunque; ma; di; tutto; dai; ah; eh; oh; mmm; mm; uhm; boh; ahah; ahaha; haha; lol; cari; caro; cara; amici; ragazzi; ${emoji}`,
    },
    {
      kind: 'question',
      weight: 1,
      entries: `
        ^ [ciao|salve|buongiorno|buonasera|scusi|scusate|scusa|e|ma|ok|grazie] {quanto|quanti|quante|quanta|quando|dove|dov|come|cosa|chi|quale|quali|qual|perche|che cosa|che tipo|che orari|in quanto|per quanto|da dove|a che|fino a|si puo|posso|potrei|avete|c e|ci sono|siete|fate|e possibile|spedite|accettate|vendete|sapete|quindi}
        vorrei {sapere|capire|chiedere|informazioni|avere informazioni|delle informazioni|un informazione}
        volevo {sapere|chiedere|capire|informazioni|un informazione}; mi {sapete|sa|sai|puo|potete|puoi} dire
        sapete {dirmi|se|quando}; {ho|avrei} una domanda; mi chiedevo`,
    },
    {
      kind: 'request',
      weight: 1,
      entries: `
        vorrei; voglio; volevo; avrei bisogno; ho bisogno; mi serve; mi servono; mi servirebbe
        {potete|puoi|puo|potreste|potresti|potrebbe} _1 {mandarmi|inviarmi|aiutarmi|dirmi|fare|controllare|verificare|cambiare|annullare|modificare|spedire|darmi|confermare}
        mi {potete|puoi|puo|potreste|potresti|mandate|mandi|inviate|invii|fate|aiutate|aiuti}; mandatemi
        inviatemi; annullate; cambiate; modificate; cancellate; controllate; verificate; aiutatemi; prenotare
        ordinare; devo {annullare|cambiare|restituire|modificare|prenotare|disdire|ordinare|pagare}; desidero
        chiedo; richiedo; gradirei`,
    },
  ],
  en: [
    {
      kind: 'greeting',
      weight: 1,
      entries: `
        hi; hello; hey; hiya; heya; yo; good {morning|afternoon|evening|day}; morning; afternoon; evening
        howdy; greetings; hi there; hello there; hey there; gday; sup; ciao; hola; helo; hii; alright`,
    },
    {
      kind: 'pleasantry',
      weight: 1,
      entries: `
        how are {you|u|things|ya|you doing|you today|you all|we}
        hows {it going|everything|things|life|your day}; how do you do; whats up; you ok; nice to meet you
        hope {youre|you are|all is|this finds you} {well|good|doing well|having a good day|having a great day}
        how is it going; hope you are well`,
    },
    {
      kind: 'thanks',
      weight: 1,
      entries: `
        thanks; thank you; thx; ty; thank u; tks; thnx; cheers; ta
        thanks {a lot|so much|a million|a bunch|again|very much|anyway|for your help|for the help|for that|for your reply|for the info|for the quick reply|for everything|for letting me know|mate|guys|for getting back to me|for your time|for your patience}
        thank you {so much|very much|again|for your help|for your reply|for that|for the information|for the info|for everything|kindly|for your time|for getting back to me}
        many thanks; much appreciated; appreciated; appreciate {it|that|your help|the help}
        i appreciate {it|that|your help|the help}; very kind [of you]; youve been {very|so|really} helpful
        grazie; gracias; perfect thanks; great thanks`,
    },
    {
      kind: 'goodbye',
      weight: 1,
      entries: `
        bye; goodbye; good bye; bye bye; see {you|ya|u} [later|soon|tomorrow|around|then]; cya; later
        talk {later|soon|to you later}; take care
        have a {good|nice|great|lovely|wonderful|fantastic} {day|evening|weekend|night|one|afternoon|time|rest of your day}
        good night; goodnight; so long; farewell; ttyl; best regards; kind regards; regards; have a good one
        all the best; until next time`,
    },
    {
      kind: 'identity',
      weight: 1,
      entries: `
        who {are you|r u|is this|am i talking to|am i speaking to|am i speaking with|am i chatting with|am i talking with|made you|created you|built you}
        {are|r} {you|u|ya} _2 {bot|robot|human|person|real|machine|ai|computer|chatbot|a real person|automated|alive|chatgpt|sentient|an agent|a program|artificial intelligence|an operator|a virtual assistant}
        {am i|is this|im i|is it|am i just} [talking|speaking|chatting|writing|texting] [to|with] _2 {bot|robot|human|person|real person|machine|ai|computer|chatbot|someone real|automated|real human|program}
        what {are you|can you do|do you do|is your name|can you help with|can you help me with|things can you do}
        whats your name; {is this|are these} automated; you a {bot|robot|human|real person}
        do you have a name`,
    },
    {
      kind: 'affirmation',
      weight: 1,
      entries: `
        yes; yep; yeah; yup; yea; ya; sure; ok; okay; okey; k; kk; alright; all right; of course; certainly
        definitely; absolutely; correct; right; exactly; thats right; thats correct; sounds good; perfect
        great; good; fine; got it; understood; i see; confirm; confirmed; i confirm; please do; go ahead
        yes please; indeed; true; agreed; deal; done; cool; will do; that works; works for me; no problem
        that one; the first; the second; the first one; the second one; makes sense; roger; affirmative
        very well; 👍; 👌`,
    },
    {
      kind: 'negation',
      weight: 1,
      entries: `
        no; nope; nah; no thanks; no thank you; not really; not at all; never; never mind; nevermind; nothing
        negative; not yet; dont think so; i dont think so; no way; none; neither; neither of them; not that
        not that one; cancel; forget it; dont bother; wrong; no no; thats not it; thats not what i meant
        thats wrong; incorrect; nothing else; 👎`,
    },
    {
      kind: 'filler',
      weight: 1,
      entries: `please; pls; plz; so; much; very; really; there; again; all; team; everyone; guys; folks; sir; madam; mate; dear; and; but; then; oh; ah; um; uh; hmm; hm; mmm; well; just; too; also; to you; you too; haha; lol; for now; then; that; it; is; was; ${emoji}`,
    },
    {
      kind: 'question',
      weight: 1,
      entries: `
        ^ [hi|hello|hey|ok|so|and|but|thanks|sorry|please|hi there|good morning] {how|what|whats|when|where|wheres|who|which|why|whose|do you|does|did|is|are|can i|can you|could i|could you|will|would|may i|should i|have you|has|any|am i|do i|is there|are there|how much|how long|what time}
        {i was|was|just|im} wondering; id like to know
        {want|wanted|need|like} to {know|ask|check|find out|inquire|enquire}; {can|could} you tell me
        let me know {if|when|how|what|whether}; do you know; {have|had|got} a {question|query|quick question}
        wondering if`,
    },
    {
      kind: 'request',
      weight: 1,
      entries: `
        i {want|need|wish|require|would like}; id like; id love to; {can|could|would|will} you [please]
        please {send|help|cancel|change|check|confirm|update|refund|let|provide|advise|give|arrange|book|add|remove|fix}
        send me; help me; cancel my; change my; update my; i have to; looking {for|to}
        {cancel|change|update|book|order|return|track|refund} _1; want to; need to; need a; need help`,
    },
  ],
  es: [
    {
      kind: 'greeting',
      weight: 1,
      entries: `
        hola; holaa; holi; holis; buenas; buenos dias; buen dia; buenas {tardes|noches}; que tal; hey; oye
        oiga; saludos; hola a todos; muy buenas; muy buenos dias; que onda; que hubo; quiubo; alo; hi; hello
        ciao; que mas; epa; ola`,
    },
    {
      kind: 'pleasantry',
      weight: 1,
      entries: `
        como {estas|esta|estan|estais|va|te va|les va|andas|andan|le va|os va|anda todo}
        que tal [estas|estan|todo|el dia|te va]; todo bien; como va todo; mucho gusto
        encantad* [de conocerte]; espero que {esten|estes|este|esteis} [muy] bien; un gusto; que cuentas`,
    },
    {
      kind: 'thanks',
      weight: 1,
      entries: `
        gracias; muchas gracias; mil gracias; muchisimas gracias
        gracias {por todo|por la ayuda|por tu ayuda|por su ayuda|por vuestra ayuda|por la respuesta|por la informacion|por la info|por responder|por contestar|de nuevo|igualmente|a ti|a usted|a ustedes|a vosotros|de verdad|de antemano|por tu tiempo|por la atencion|por su atencion|por tu respuesta|por su respuesta|de corazon|totales|por la rapidez|por tu paciencia}
        [te|le|les|os|se lo|te lo] agradezco [mucho|muchisimo]; agradecid*; muy amable; muy amables
        se agradece; grax; grcs; thanks; thank you; perfecto gracias; vale gracias; ok gracias; que amable
        infinitas gracias`,
    },
    {
      kind: 'goodbye',
      weight: 1,
      entries: `
        adios; chao; chau; bye; hasta {luego|pronto|manana|la proxima|la vista|otra|entonces|siempre}
        nos vemos [luego|pronto]; hablamos [luego|pronto]
        que {tengas|tenga|tengan|tengais|pases|pase|pasen} [un|una] {buen|buena|lindo|linda|excelente|bonito|feliz|bien|bonita|gran} [dia|tarde|noche|fin de semana|semana|finde]
        {feliz|buen|lindo|excelente|bonito} {dia|tarde|noche|fin de semana|finde}; buena {tarde|noche|semana}
        cuidate; cuidense; saludos cordiales; un saludo; saludos; un abrazo; atentamente; hasta ahora`,
    },
    {
      kind: 'identity',
      weight: 1,
      entries: `
        quien {eres|es usted|es|sos|habla|me atiende|sois|te hizo|te creo|te programo}
        con quien {hablo|estoy hablando|tengo el gusto|chateo|estoy chateando}
        {eres|es|sos|es usted|sois|estoy hablando con|hablo con|acaso eres|esto es|estoy chateando con|me atiende} _1 {un bot|bot|un robot|robot|una persona|persona|humano|humana|un humano|real|una maquina|maquina|una ia|ia|una inteligencia artificial|una persona real|un ser humano|automatico|chatgpt|de verdad|un programa|una computadora|un chatbot|un asistente virtual|un agente|un contestador}
        como te llamas; cual es tu nombre; que {eres|puedes hacer|sabes hacer|haces}
        en que {puedes|me puedes} ayudar*; hay una persona detras; que cosas puedes hacer; como se llama usted`,
    },
    {
      kind: 'affirmation',
      weight: 1,
      entries: `
        si; sii; sip; claro; claro que si; por supuesto; ok; okey; okay; oki; vale; dale; bueno; de acuerdo
        exacto; exactamente; correcto; perfecto; cierto; asi es; eso es; eso; confirmo; confirmado; listo
        genial; entendido; entiendo; ya; ya veo; va; sale; orale; simon; esta bien; muy bien; bien; seguro
        desde luego; procede; adelante; me parece bien; me parece; si por favor; si gracias; yes; okok; hecho
        recibido; ese; esa; el primero; el segundo; la primera; la segunda; comprendo; obvio; efectivamente; 👍
        👌`,
    },
    {
      kind: 'negation',
      weight: 1,
      entries: `
        no; nop; nope; no gracias; para nada; nunca; jamas; nada; nada mas; no creo; claro que no
        no por ahora; todavia no; aun no; negativo; ninguno; ninguna; no no; no es eso; eso no
        no quise decir eso; dejalo; dejelo; olvidalo; olvidelo; no importa; cancela; da igual; no hace falta
        mejor no; que va; ni hablar; tampoco; 👎`,
    },
    {
      kind: 'filler',
      weight: 1,
      entries: `por favor; porfa; porfavor; xfa; muy; mucho; y; pero; entonces; pues; a ti; a usted; a ustedes; a todos; todos; equipo; amigo; amiga; amigos; chicos; senor; senora; senorita; ah; eh; oh; mmm; mm; um; jaja; jajaja; jeje; jejeje; lol; igualmente; disculpa; disculpe; perdon; estimados; estimado; de; todo; tambien; ${emoji}`,
    },
    {
      kind: 'question',
      weight: 1,
      entries: `
        ^ [hola|buenas|buenos dias|oye|disculpa|disculpe|y|pero|perdon|buenas tardes|ok|gracias] {cuanto|cuanta|cuantos|cuantas|cuando|donde|como|que|cual|cuales|quien|por que|porque|a que|en que|hasta|de que|para que|se puede|puedo|podria|tienen|teneis|hay|venden|haceis|hacen|envian|enviais|aceptan|es posible|sabes|sabe|saben|adonde|desde|con que|estan}
        {quiero|quisiera|queria|me gustaria|necesito|deseo|querria} {saber|preguntar|consultar|conocer|informacion|averiguar|hacer una consulta|hacer una pregunta}
        {me|nos} {puedes|puede|pueden|podrian|podria|podeis} {decir|informar|indicar|confirmar}
        tengo {una|unas} {pregunta|duda|consulta|dudas|preguntas}; una {pregunta|consulta|duda}; me preguntaba`,
    },
    {
      kind: 'request',
      weight: 1,
      entries: `
        quiero; quisiera; queria; querria; necesito; necesitamos; me gustaria
        {puedes|pueden|puede|podrian|podria|podeis|podriais|podrias} _1 {enviarme|mandarme|ayudarme|cambiar|cancelar|revisar|verificar|confirmar|darme|decirme|hacer}
        me {puedes|pueden|puede|podrian|podria|podeis|envian|mandan|ayudan|ayudas|das|dan}; ayudenme; ayudame
        envienme; mandenme; cancelen; cambien; cancelar _1; cambiar mi; devolver; reservar; pedir; solicito
        deseo; tengo que; requiero; ocupo; busco`,
    },
  ],
}
