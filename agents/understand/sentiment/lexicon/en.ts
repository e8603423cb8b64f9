import type { Section } from '../../matcher.ts'
import type { Classes } from '../../pattern.ts'
import type { SentimentKind } from '../kinds.ts'

// A data file, ordered by kind; the notation is described in pattern.ts. Contractions are written as one word: dont.

export const englishClasses: Classes = {
  n: '#|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|dozens of|a dozen|several|many|numerous|multiple|countless|a hundred|hundreds of|a million|a thousand|so many|too many|over two|over three|over #|more than #|more than two|nearly #|almost #|almost two|nearly two|nearly three|almost three|about a hundred|god knows how many|a few|couple of|a couple of',
  one: 'a|an|one|over a|over an|almost a|nearly a|more than a|half a|half an|another|an entire|a whole|a full|the whole|all',
  span: 'days|weeks|months|hours|minutes|years|day|week|month|hour|year|business days|working days|mins|hrs|fortnight|morning|afternoon|decade|century|eternity',
  many: 'third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|tenth|10th|nth|umpteenth|hundredth|100th|millionth|zillionth|thousandth|#',
  write:
    'writing|written|wrote|write|emailing|emailed|email|messaging|messaged|message|calling|called|call|contacting|contacted|contact|asking|asked|ask|texting|texted|text|phoning|phoned|ringing|rung|rang|chasing|chased|telling|told|tell|reporting|reported|explaining|explained|explain|repeating|repeat|trying|tried|requesting|requested|complaining|complained|reaching|reached|following up|chase',
}

export const english: readonly Section<SentimentKind>[] = [
  {
    kind: 'insult',
    weight: 1.3,
    entries: `
      idiot*; moron*; imbecile*; clown*; crook*; thief; thieves; thieving; liars; liar; scammers; scammer
      fraudsters; fraudster; con artists; con artist; conmen; swindler*; cheaters; robbers; parasites; scum
      scumbag*; lowlife*; leeches; vultures; rogues; charlatan*; criminals; bloodsuckers; incompetent*
      incompetence; muppets; muppet; morons; dimwit*; halfwit*; nitwit*; numpty; numpties; wanker*; tosser*
      twat*; prick*; dickhead*; assholes; arsehole*; asshole*; jackass*; bastard*; bitch*; dumbass*
      dumb {bot|robot|machine|chatbot|ai|company|people|service}; cretin*; buffoon*; jokers; amateurs
      amateur hour
      bunch of {idiots|clowns|crooks|thieves|liars|amateurs|jokers|morons|cowboys|scammers|incompetents|muppets|monkeys|incompetent}
      pack of {liars|thieves|idiots|crooks|clowns}
      useless {bot|robot|company|people|lot|service|staff|team|machine|chatbot|support|idiots|bunch|ai|thing|website|app|customer|shop}
      stupid {bot|robot|company|people|machine|chatbot|idiots|system|ai|computer|website|app|service|policy|excuse|excuses|rules}
      worthless {bot|company|service|support|piece|people}; pathetic; brainless; braindead; brain dead
      clueless; spineless; shameless; heartless; greedy; crooked; dishonest; deceitful; cowards; trash company
      garbage company; joke of a {company|business|service|shop|store}
      {youre|you are|you guys are|you people are|yall are|u are|this company is|your company is|they are|your lot are|you lot are} _3 {useless|pathetic|incompetent|ridiculous|joke|jokes|disgusting|terrible|awful|horrible|disgrace|shameful|the worst|worthless|crooks|thieves|unprofessional|hopeless|shambles|stupid|dumb|clueless|liars|scam|fraud|trash|garbage|disgraceful|dreadful|rude|dishonest|beyond useless}
      shame on you; you should be ashamed; ashamed of yourselves; ought to be ashamed
      hope you go {bust|bankrupt|out of business}; go to hell; rot in hell; burn in hell; screw you
      screw this; screw your; piss off; sod off; bugger off; get lost; get stuffed; up yours; eat shit
      drop dead; kiss my; go f yourself; f you; f off; fck you; fu; stfu; shut up; shut down your
      learn to do your job; do your {job|jobs|damn job|bloody job}; cant you read; can you read
      can you even read
      are you {stupid|dumb|deaf|blind|thick|even reading|even listening|kidding|joking|mad|insane|serious|out of your mind|having a laugh|even human|people stupid|guys stupid|all stupid|lot stupid|people serious|guys serious|taking the piss|mental}
      what is wrong with you; whats wrong with you; what the hell is wrong; who do you think you are
      dont you people; no brain; no brains; waste of {space|oxygen|air|skin}; good for nothing
      couldnt organise; couldnt run a; couldnt care less about
      piece of {shit|crap|garbage|junk|trash|rubbish}; pile of {shit|crap|garbage|junk|rubbish}
      load of {shit|crap|garbage|rubbish|bollocks|bull|tosh|cobblers|nonsense}; crap company; shitty
      shittiest; crappy {service|company|customer|support|attitude|excuse}; bullshit; bs; horseshit
      horse shit; fraudulent company; crooks
      stupid {menu|menus|form|forms|question|questions|answer|answers|reply|replies|robots|bots|script|automated|chat|phone|people|fee|fees}
      hope {your|you|this} _2 {fails|fail|goes bust|go bust|goes under|go under|bankrupt|burns|collapses|rot|choke|lose}
      hope you {fail|rot|choke|all|go under|close|collapse|lose}
      deserve to {fail|go bust|be shut|lose|go under|be sued|be fined}
      should be {shut down|closed down|sued|fined|arrested|ashamed|in jail|in prison|banned|illegal|fired|sacked|struck off}
      you {crooks|thieves|liars|idiots|clowns|muppets|lying|thieving|absolute|utter|bunch|pathetic|useless|guys are a|scum|scammers|robbers|bloody|greedy} _1
      bunch of; pack of; shower of
      {lying|thieving|robbing|cheating|scamming} {bastards|scum|gits|company|crooks|cheats|sods|toads|rats|so and sos}
      gits; sods; wallies; plonker*; pillock*; bellend*; knobhead*; dipshit*; douche*; douchebag*; jerks; jerk
      losers; loser; sheister*; shyster*; grifter*; con merchants; rip off merchants; vile; despicable
      disgusting people
      worst {company|service|customer|experience|shop|store|airline|bank|landlord|hotel|provider|app|business|people} [ever|in|on|i|of|known|imaginable] _1
      the absolute worst; absolutely useless; completely useless; totally useless; utterly useless
      utterly hopeless; ^ useless $; as useful as; chocolate teapot; chocolate fireguard; couldnt find your
      monkeys; trained monkeys; a monkey could; my {dog|cat|five year old|toddler|grandmother|nan} could
      brain cell; braincell; braincells; half a brain; one brain; wouldnt trust you {with|to|as}
      you make me sick; make me sick; you disgust me`,
  },
  {
    kind: 'fury',
    weight: 1.2,
    entries: `
      furious; livid; fuming; enraged; outraged; infuriated; infuriating; irate; incensed; seething; raging
      rage; mad at; so mad; really mad; very mad; angry; angrier; pissed [off]; peed off; ticked off
      cheesed off; hacked off; brassed off; seeing red; blood is boiling; hopping mad; appalled; disgusted
      aghast; horrified; fed up; feed up; sick of; sick and tired; sick to death
      tired of {waiting|this|being|your|asking|repeating|chasing|calling|hearing|explaining|these|the same|all|having|excuses|you}
      had enough; had it with; had it up to here; enough is enough; enough of {this|your|these|the}
      ^ enough $; thats enough; this is enough; cant take {it|this|any} [anymore|any more|more]
      cant deal with this; done with {you|this|your|these|waiting|excuses}; so done; im done; over it
      so over this; at the end of my {rope|tether|patience}; end of my {rope|tether}; at my wits end; wits end
      losing {my patience|patience|my mind|my temper|it}
      lost {my patience|all patience|patience|my temper|my mind}; my patience {is|has|ran|wore|wont}
      out of patience
      patience {is running|has run|is wearing|is gone|has worn|wearing|is over|run out|running out|has its limits|has limits}
      no more patience; ran out of patience
      beyond {angry|frustrated|furious|a joke|annoyed|belief|ridiculous|disappointed|pissed|patience|fed up|unacceptable|disgusted|upset}
      past the point of; last straw; final straw; the limit; pushed too far
      driving me {mad|crazy|insane|nuts|up the wall|round the bend|bonkers}
      drives me {mad|crazy|insane|nuts|up the wall}; makes my blood boil; made me so angry
      makes me {sick|so angry|furious|want to scream|mad|so mad}; i could scream; want to scream; argh; arg
      grr; ugh; aargh; gr; for {gods|christs|fucks|petes|heavens|goodness|crying} {sake|out loud}; ffs; omfg
      jfc; bloody hell; what the {hell|heck|fuck|actual}; wth
      stop {this nonsense|ignoring|lying|wasting|sending me|giving me|copy|dodging|avoiding|the excuses|making excuses|messing|playing|stalling|fobbing|with the|treating|stealing|charging me|taking my|spamming|harassing}
      hate {you|this company|your company|your|this place|dealing|this}`,
  },
  {
    kind: 'fury',
    weight: 1.1,
    entries: `
      had it with; ive had it; had it up; done being {polite|nice|patient|civil|reasonable}
      done {waiting|asking|with this|playing|talking|being}; no more mr nice; im {beyond|past} _2; sick of it
      sick of {you|your|this|these|being|hearing|waiting|the}
      so {angry|mad|furious|annoyed i|pissed|livid|fed up|sick|over}
      absolutely {furious|livid|fuming|raging|seething|disgusted|appalled|fed up|done|had it|boiling|ropeable}
      ropeable; spitting feathers; spitting; ticked; hacked off; narked; browned off; chewing
      going {mental|mad|crazy|nuts|ballistic|postal}; lost the plot; losing the plot
      losing my {rag|shit|cool|mind|temper|patience|marbles|sanity}
      lose my {rag|shit|cool|mind|temper|patience}; ive had enough; had quite enough; had just about enough
      up to here; this is the {last|final|third|fourth|fifth} _1; i swear {to god|if|i will|ill|on}
      i have asked {politely|nicely|repeatedly}; ive asked {politely|nicely|repeatedly}; im now telling you
      i am telling you; mark my words; you have been warned; youve been warned; listen {to me|here|up}
      let me be {clear|very clear|crystal}; let me {spell|make} _2 {out|clear|clearer}
      no more {bot|excuses|games|lies|waiting|promises|emails|nonsense|bull|delays|messing}; drives me
      makes me so; so sick; pisses me off; does my head in; doing my head in; grinds my gears
      gets on my nerves; on my last nerve; last nerve`,
  },
  {
    kind: 'outrage',
    weight: 1.05,
    entries: `
      unacceptable; inacceptable; unaceptable; unexceptable; intolerable; inexcusable; unforgivable
      indefensible; outrageous; outrage; disgrace; disgraceful; disgracefully; disgusting; shameful; scandal
      scandalous; ridiculous; rediculous; ridiculously; ludicrous; absurd; preposterous; laughable; farce
      farcical; absolute joke; total joke; complete joke; sick joke; bad joke; big joke; mockery; shambles
      shambolic; appalling; abysmal; deplorable; despicable; diabolical; atrocious; insulting; an insult
      offensive; contempt; disrespect*; shocking; shockingly; unprofessional; unbelievable
      unbelievably {bad|poor|slow|rude}; unreal; insane; insanity; madness; beyond me how; criminal
      daylight robbery; robbery; highway robbery; stealing; stole {my|our|from|money}; stolen my money
      stolen our money; robbed; robbing; ripped off; rip off; ripoff; ripping {people|me|us|off}; scam; scams
      scammed; scamming; conned; fraud; fraudulent; swindled; cheated; cheating {customers|people|me|us}
      lied to; lied; lying; lies; deceived; deceptive; misled; misleading; false advertising; mis sold
      missold; bait and switch; taking the {piss|mick|mickey|p}; taking me for {a fool|an idiot|a ride}
      taken for {a fool|an idiot|a ride|a mug|granted}; played for a fool
      treated like {dirt|garbage|rubbish|an idiot|a criminal|nothing|crap|shit|trash|a fool|i dont matter}
      treat {people|customers|me|us} like {this|that|dirt|garbage|rubbish|idiots|crap|shit|trash|fools|criminals}
      treat your customers; way to treat _2; laughing at me; having a laugh; you must be {joking|kidding}
      youve got to be {joking|kidding}; gotta be kidding; got to be {kidding|joking}; are you having a laugh
      is this a joke; is this some kind of; is this supposed to be; some kind of joke; is that a joke
      what a joke
      what a {shambles|disgrace|farce|scam|rip off|ripoff|con|circus|clown show|shitshow|shit show|load|mess of a company|bunch|cheek|pathetic|useless|sham|rip}
      shitshow; shit show; clown show; circus; cowboy outfit
      what kind of {company|business|service|people|place|support|shop|customer service|store|idiots|circus} _3
      call yourselves; call this {customer service|service|a service|support|help|acceptable}
      you call {this|that|yourselves|yourself} _3
      do you think {this|thats|that|its|i|this is} _1 {acceptable|ok|okay|normal|funny|fair|am stupid|stupid|an idiot|right}
      is this {acceptable|normal|how you|what you call|your idea|the way|really how|seriously|customer service|a way} _3
      how {dare|hard can it|hard is it|difficult is it|difficult can it|stupid|can you be so|can a company|is this acceptable|is this ok|is this even|on earth|the hell|the heck|incompetent} _3
      have the {nerve|audacity|cheek|gall}; had the {nerve|audacity|cheek|gall}
      the {nerve|audacity|cheek|gall}
      not {acceptable|good enough|on|ok|okay|right|normal|fair|professional} [at all|in any way]
      isnt {acceptable|good enough|on|ok|okay|right|normal}
      this is {wrong on so many|beyond|absolute|complete|utter|total|absolutely|utterly|completely|totally} _1 {a joke|nonsense|garbage|rubbish|crap|bollocks|trash|madness|wrong|useless|crazy|bananas|bonkers|mad|nuts|crackers}
      absolute|utter|complete|total|sheer {garbage|rubbish|crap|trash|nonsense|bollocks|chaos|shambles|disgrace|joke|farce|incompetence|disaster|nightmare|negligence|madness|bull|waste|mess|cowboys|rip off|scam|disrespect|silence|contempt}
      you {took|take|have taken|have|have my|stole|keep|kept|pocketed|grabbed|have got} my money {and|but} _2
      happy to take my money; quick to take {my|the|your|our|peoples} money; took my money {and|but} _3
      taking my money; only care about {money|profit|profits|sales|your|taking|selling}
      dont care about {customers|your customers|me|us|people|anyone|your}
      dont give a {damn|shit|toss|crap|fuck|monkeys|rats}; couldnt care less; could care less
      clearly dont care; obviously dont care; nobody {cares|gives a}; no one {cares|gives a}; dont you care
      do you even care; does anyone care; total lack of; complete lack of; no respect; zero respect
      no accountability; no integrity; no shame; no decency; joke of a; joke $; fraud $; frauds; my arse
      my ass; my foot $; a likely story; pull the other one; beggars belief; defies belief; beyond belief
      words fail me; i cant even; have you no {shame|decency|conscience}
      no {conscience|decency|shame|scruples|integrity}; you are kidding [me|right]
      are you {kidding|joking|fucking|effing|actually} [me|kidding|joking|serious]; kidding me
      youre {kidding|joking|having}
      you {cancelled|canceled|charged|took|lost|broke|ruined|stole|killed|deleted|cut|sent|promised|told|left|made|owe|wasted} {my|me|us|our|it|mine} _2 and _6 {charge|charged|fee|nothing|blame|ask|still|want|expect|refuse|dare|now|then|me}
      illegal; unlawful; against the law; extortion; blackmail
      bloody {joke|disgrace|ridiculous|useless|cheek|shambles|scandal|disgusting|outrageous|awful|hopeless|idiots|liars|unbelievable}
      what a {useless|cheek|con|waste of|bunch|pathetic|crock|nerve|sorry excuse}; sorry excuse for
      poor excuse for; excuse for a; not fit for purpose; couldnt give; dont give two; treat me like
      treated {me|us|my|her|him} {like|appallingly|terribly|with contempt|horribly|so badly|disgracefully}
      how is {this|that|it} {acceptable|ok|okay|legal|allowed|even|possible|fair|my} _1; in what world
      on what planet; what planet; what part of _5; which part of _4 {understand|dont|unclear|confusing}
      do i look {stupid|like}; do you think im {stupid|an idiot|made of|joking|daft|kidding}
      think im {stupid|an idiot|made of|daft|thick}
      im not {stupid|an idiot|made of money|asking again|paying|accepting|having|buying it|falling for|a mug|playing}
      not paying {a|for|another|one|you|this|that} _2; not another {penny|cent|dime|euro|pound}
      wont {be paying|be fobbed|stand for|accept this|have it} _2
      refuse to {pay|accept|be|wait|give|let|put} _1; absolutely not; every single one a lie; pack of lies
      nothing but lies; all lies; full of {lies|shit|crap|bull|it|hot air}; liar liar; lied to {me|my|us} _2
      utter contempt; treat with contempt; kick in the teeth; slap in the face; insult to; insult to injury
      spit in; adding insult
      {is|are|was|what|its|thats|such|total|absolute|complete|utter|bloody|fucking|this|just|sick|bad|one big|big|like} a joke
      youre a joke; a joke of a; joke of _1; becoming a joke; beyond a joke; a bad joke; a sick joke`,
  },
  {
    kind: 'outrage',
    weight: 0.8,
    entries: `
      make it make sense; plain and simple; pure and simple; what you {took|stole|owe|charged}; give me back
      give back {my|our|the|what}
      {do|did} you {honestly|really|actually|seriously|genuinely|even} {think|believe|expect|want} _2
      do you think {my|i|im|we|that|this|its|thats|people}
      my time {is|isnt|means|doesnt} {worthless|free|valuable|nothing|precious|worth|matter}
      not {asking|telling|saying|repeating|going to ask|gonna ask|explaining|waiting} {again|twice|nicely|you again|this again|another|any longer|any more|anymore} _1
      wont ask again; i wont {ask|say|repeat|tell} _2; like the plague
      never been {spoken|treated|so insulted|so disrespected|so angry|so disgusted|insulted|so humiliated|talked} _3
      {never|not once} in {my|all my|20|30|ten|twenty|40} _2 {life|years}; in all my {life|years}; all my life
      nasty piece; piece of work; sacked
      should be {sacked|fired|ashamed|reported|investigated|closed|prosecuted}
      {managed|manage|manages} to {lose|ruin|get it wrong|break|mess|miss|screw|botch|destroy|fail|ignore|forget|deliver|send} _3
      wrong again; {who|what} {gave|gives} you the right; no right to; how many more _3
      how much more {of|do|must|am} _2; what {more|else} do {i|you} {need|have|want} _2; what will it take
      what does it take; {is|was} it {really|too|so|that} {much|hard|difficult} to _2
      {one|simple|basic} {job|thing}; you had one job; one job
      have you {no|any|lost|even|actually} {shame|idea|respect|decency|compassion|read|clue|conscience|your}
      no {idea|clue} what {youre|you are|they are|theyre|you} _1
      any idea {how|what} {much|long|this|it|that} _3; dont know what {they|you} {are|re} doing
      know what {theyre|they are|youre|you are} doing; unfit; fraudsters; milking; fleecing; fleeced; fleece
      gouging; price gouging; preying on; prey on; taking advantage {of|and}; take advantage of
      taken advantage of; exploiting; bullying; bullied; harassing; harassment; bully; threatening me
      discriminat*; racist; sexist; smiley {face}; smiley; copy pasted; copy paste; copypasted
      thoughts and prayers; empty words; hollow; lip service; hiding behind; hide behind; avoiding me; dodging
      not my problem; sick people; heartless
      {zero|no} {empathy|compassion|humanity|manners|apology|accountability|shame}
      absolutely {nothing|no one|nobody|zero|no}; bare minimum; basic {decency|respect|courtesy|human}
      common {decency|courtesy|sense}
      like {im|i am} {stupid|a child|an idiot|nothing|the criminal|begging|the problem}; beg for; begging for
      have to beg; leave us to; rot
      {company|your} policy to {ignore|lie|steal|rob|cheat|annoy|treat|lose|waste} _2
      ignore {people|customers} _2; ignoring {people|customers}; a hobby
      youve had my {money|deposit|phone|car|laptop|passport|order|bike|item|parcel|documents} _4
      you have my {money|deposit} and _3; sitting on my {money|refund|deposit}; ill scream; i will scream
      im going to scream; gonna scream; dont you dare; how dare; hiding behind _3; hide behind _3; swore at _2
      shouted at _2; yelled at _2; screamed at _2; insulted {me|my|us|her|him}; threatened {me|my|us|her|him}
      laughed at {me|my|us|her|him}; laughed in my face; in my face; slammed _3; hung up {on|in}
      i want {compensation|an apology|my money|a full refund|a refund and|names|justice|everything back|every penny|every cent} _2
      apology in writing; compensation and
      one more {bot|link|automated|excuse|survey|lie|form|canned|we value|sorry|please hold} _3
      another {survey|automated|canned|copy|generic|useless|bot} _2; behaviour from your
      thanks to you {i|we|my} _2; cost me {my|a|the|#|hundreds|thousands|money|an} _1
      costing me {my|a|the|#|hundreds|thousands|money} _1
      {just|simply|utterly|absolutely|truly|beyond|plain} {pathetic|useless|awful|disgusting|hopeless|vile|shameful|rubbish|terrible|shocking|disgraceful|diabolical|atrocious}
      is there anyone {competent|sane|with a brain}; do any of you _2; train your staff
      {clearly|obviously} {untrained|incompetent|clueless}; not my {fault|problem|job}
      why is it my {problem|job|fault} _2; dont care about your {policy|policies|terms|rules|process|system}
      {brilliant|great|fantastic|perfect|wonderful|lovely|amazing} just {brilliant|great|fantastic|perfect|wonderful|lovely|amazing}
      your hold music; give it back {now|or|you}`,
  },
  {
    kind: 'threat',
    weight: 1.2,
    entries: `
      lawyer; lawyers; solicitor; solicitors; attorney; attorneys
      legal {action|proceedings|team|advice|route|steps|department|counsel}
      {take|taking|see|seeing} _2 {to|in} court; small claims; sue; suing; sued; lawsuit; class action
      court action; letter before action; trading standards; ombudsman; better business bureau; bbb; ftc
      attorney general; consumer {protection|affairs|watchdog|rights|council|court}; watchdog; citizens advice
      action fraud; report {you|this|your|them|it to|to the|all} _3; reporting {you|this|your|them|it to|to}
      ill report; be reporting; reported you; file a {complaint|report|police|claim|dispute|lawsuit}
      filing a {complaint|report|police|claim|dispute|lawsuit|chargeback}; formal complaint
      official complaint; press charges; my rights
      {bad|negative|1 star|one star|1star|terrible|scathing|awful|honest|zero star|horrible|public|nasty} {review|reviews|rating|feedback}
      one star; 1 star; zero stars; 0 stars; zero star; trustpilot
      {leave|leaving|write|writing|post|posting|give|giving|put} _3 {review|reviews} [everywhere|on|about|of|telling|saying|that] _1
      review bomb
      {all over|on|across|over} {social media|facebook|twitter|instagram|tiktok|reddit|the internet|google reviews|linkedin|youtube|x} _1
      post {this|it|about|everything|all|these|screenshots|the} _2 {online|everywhere|on|about}
      posting {this|it|about|everything|all|screenshots} _2; go viral; going viral; name and shame
      naming and shaming; tell {everyone|everybody|all my friends|the world|all my|people} _2
      telling {everyone|everybody|all my friends|the world|all my|people} _2
      warn {everyone|everybody|others|people|all}; warning {everyone|everybody|others|people|all}; expose you
      exposing; everyone will know
      make sure {everyone|everybody|nobody|no one|people|the whole|you|i never} _2; the press
      to the {media|press|papers|newspapers|local news|news}; chargeback; charge back
      dispute {the|this|it|with|my} {charge|payment|transaction|through|with|via|my} _1; disputing _2
      dispute this; paypal {dispute|claim|case}; open a {dispute|case|claim}; opening a {dispute|case|claim}
      {call|calling|contact|contacting|going to|through|tell|telling|get|ask} [my] {bank|credit card company|card company|card issuer}
      my bank _4 {reverse|back|chargeback|dispute|fraud|refund}; reverse the {charge|payment|charges}
      block the payment; cancel {everything|it all|all my|my account and|my subscription and}
      cancelling everything; canceling everything
      never {again|ever|shopping|buying|ordering|using|order|buy|shop|use|coming back|come back|setting foot|spend|spending|going to buy|dealing|recommend|recommending|purchase|purchasing} _2
      will never {buy|shop|order|use|come|return|recommend|spend|purchase|trust|deal|set foot|step|do business} _1
      wont be {buying|shopping|ordering|using|coming back|back|returning|a customer|spending|purchasing} _1
      lost {a|me as a|this|another|a loyal|a long} _2 customer
      losing {a|me as a|this|another|a loyal} _1 customer; you have lost; youve lost {me|a|my|this|another}
      last time i {buy|shop|order|use|ever|spend|purchase|deal|trust}; last purchase; last order {with|from}
      taking my {business|money|custom} elsewhere; going elsewhere; go elsewhere
      going to {your|a|the} competitor*
      switching to {your|a|another|the} {competitor|competition|rival|other|different|bank|provider}
      switch to a competitor; youll {regret|pay for|be sorry|hear from|be hearing}
      you will {regret|pay for|be sorry|hear from|be hearing}; hear from my; this isnt over; this is not over
      ill make sure; i will make sure; see you in court; ill see you; ill come {down|there|to your|over}
      coming down there; come down there; put you out of business; shut you down; boycott*; consequences`,
  },
  {
    kind: 'threat',
    weight: 1.1,
    entries: `
      {will|would|might} be {very|quite|really} interested {in|to}; followers; 40k; # followers
      my {followers|subscribers|readers|audience|tiktok|youtube|blog|channel}
      enjoy the {one|1|bad|zero|review|chargeback|publicity|lawsuit}
      enjoy {your|my} {one|1|bad|lawsuit|review}
      {i|ill|im|we|will|already|have|ive} {go|going|complain|complaining|complained|report|reporting|reported|writing|write|wrote|contacting|contact|contacted|escalate|escalating|take this|taking this|taking it|take it|filing|filed|file|disputing|disputed|dispute|calling|call|copying} _4 {ombudsman|cfpb|fca|ofcom|ofgem|caa|dot|press|media|watchdog|mp|council|bank|regulator|ceo|head office|authorities|trading|bbb|ftc|fcc|citizens|court|lawyer|solicitor|attorney|police|landlord board|board|licensing|health inspector|environmental health|osha|card company|visa|mastercard|amex|paypal|chargeback|complaint|twitter|facebook|google|trustpilot|yelp|reviews}
      cfpb; fca; ofcom; ofgem; yelp; glassdoor; screenshots
      i have {screenshots|proof|evidence|recordings|everything in writing|it all in writing}; see how you like
      see what {happens|they|my|the}; lets see {how|what|who|if}; laughing then; last laugh; who s laughing
      youll see; just {wait|watch me|you wait}; watch me; pay for this; you will pay; youll pay
      ill be {back|down|outside|contacting|speaking|calling|telling|posting|writing|reporting|leaving|taking|cancelling|canceling|switching|closing|seeing}
      {cancel|cancelling|canceling|closing|close} {my|our|the|all} {account|accounts|membership|contract|subscription|policy|order|everything} {and|today|immediately|now|if|unless|right} _1
      cancelling everything; switching {banks|bank|provider|providers|to|away}
      moving {my|our} {money|account|business|accounts|custom} _2
      take {my|our} {money|business|custom} {elsewhere|somewhere}
      good luck {keeping|with|explaining|in court}
      expect a {letter|call from|visit|lawsuit|chargeback|complaint|review}
      youve got {an hour|until|till|24|one|#} _2; you have {an hour|until|till|24|one|#} _3
      or youll {hear|be hearing|see|regret}
      or {youll|you will|ill|i will|im|i am|i go|i call|i take|i cancel|we|my lawyer|else|i report|i file} _2`,
  },
  {
    kind: 'ultimatum',
    weight: 1.1,
    entries: `
      last {chance|warning|time im asking|time i ask|time i am asking|time i will|time im|message before|opportunity|reminder|request}
      final {warning|notice|chance|demand|request|time|message|reminder|email|ultimatum|opportunity}
      ultimatum; one last {chance|time|warning}; one more chance
      i will not {ask|say it|tell you|wait|repeat|accept|tolerate|stand|be ignored|let this|put up}
      i wont {ask|say it|tell you|wait|repeat|accept|tolerate|stand|be ignored|let this|put up}
      {you have|youve got|giving you|give you|youve|i give you|ill give you} {until|till|24|48|#|one|two|three|a|an|one more|exactly|today} _1 {hours|hour|days|day|hrs|tomorrow|tonight|today|monday|friday|noon|end|week|the|5pm|chance|minutes|to} _1
      or {else|i will|ill|im|i am going|im going|i go|i call|i cancel|i want my money|i sue|expect|i shall|i take|we will|well be|i dispute|i report|i leave|i contact|i file|my bank|my lawyer} _2
      otherwise {i|ill|im|i will|we|expect|my|this goes} _3 {lawyer|bank|cancel|report|dispute|court|legal|chargeback|police|review|elsewhere|action|complaint|solicitor|going|be|taking|take}
      {if|unless} _8 {i will|ill|im|i am|i shall|im going to|i am going to|we will|expect} _3 {lawyer|bank|cancel|report|reporting|dispute|disputing|court|legal|chargeback|police|review|elsewhere|action|complaint|sue|solicitor|calling|posting|telling|escalate|escalating|leaving|cancelling|canceling|contacting}
      {if|unless} _6 {sorted|resolved|fixed|refunded|answered|reply|refund|response} {by|within|today|now|immediately|in} _3
      either {you|refund|i get|send|fix|give|sort} _6 or; refund me or; fix {it|this} or; fix {this|it} now
      sort {this|it} out {now|or|immediately|today|asap|please or}; sort {this|it} {now|out or}
      {i expect|expecting} _6 {today|immediately|now|by|within|asap|right away|without delay} _1`,
  },
  {
    kind: 'demand',
    weight: 0.85,
    entries: `
      i demand _2; demanding _1; demand a; we demand; insist on; i insist
      {give|send|get|pay} me [back] my {money|refund|order|package|stuff|parcel|cash|damn|bloody|product|items} [back] [now]
      give {my money|the money} back
      {want|need} my [damn|bloody|fucking|freaking|full|whole|hard earned] {money|cash|refund} [back] [now|today|immediately|right now]
      money back {now|today|immediately|right now|or}; my money back; refund me; refund my {money|order|card}
      {refund|answer|reply|answers|response|money|explanation|solution|resolved|sorted|fixed} {now|immediately|right now|right away|this instant|this minute}
      {answer|respond to|reply to|help|listen to} me
      answer my {question|questions|messages|emails|email|message|calls}
      answer the {question|phone|damn|bloody}; {reply|respond} $; ^ {answer|reply|respond} [me|now|please]
      read my {message|messages|email|emails}; read what i {wrote|said|write}; did you even read
      do you even read; are you even reading; have you even read
      i want {answers|an explanation|an answer now|a full refund|a proper answer|a straight answer|my order now|my parcel now|my package now|compensation|results|action}
      i expect {a|an|you|answers|better|compensation|my|to be}
      deserve {compensation|an explanation|an apology|better|a refund}; {owe|owes} me _3
      i want {this|it} {sorted|fixed|resolved|solved|done}
      {where|why|what|when|who|how} {the hell|the fuck|the heck|the actual|on earth|in gods name|in the world|the bloody|the f} _4
      where is my {damn|bloody|fucking|freaking|goddamn|money|refund} _1
      wheres my {damn|bloody|fucking|freaking|goddamn|money|refund} _1
      how {many times|many more times|many emails|many messages|many calls|many more|much longer|long do i have|long am i supposed|long must|long does it take to|much more} _4
      when are you {going to|gonna|planning|actually|finally} _2
      when will you {finally|actually|bother|ever|guys}
      are you {going to|gonna|ever going|planning|actually going|ever gonna} _3
      do i {have to|need to|really have to|really need to|seriously have to} {keep asking|keep calling|keep chasing|wait|beg|call|come|chase|repeat|spell|explain|write|ask again|pay for your|contact}
      why {should i|do i have to|am i being|must i|do i need to|cant you just|cant you people|cant anyone|cant anybody|is it so hard|is this so hard|is it so difficult|wont you|wont anyone|does nobody|does no one|doesnt anyone|doesnt anybody|is nobody|is no one|isnt anyone|are you ignoring|do you keep|havent you|hasnt anyone|has nobody|has no one|am i still|is it still|on earth} _2
      what are you {waiting for|doing|guys doing|people doing|playing at|doing about}
      what is {taking so long|going on|the hold up|the point|your problem|wrong}
      whats {taking so long|the hold up|the point of|your problem}; wake up
      get {a grip|your act together|it together|it sorted|this sorted|moving|on with it|a move on|real|your shit together|it right}
      pull your finger out; stop wasting my time
      just {do your job|refund me|fix it|answer me|give me my|cancel it already|do it already|tell me already|sort it}
      do something; do better; do it now; explain yourselves; explain yourself; care to explain
      sort {it|this|yourselves|your} [shit|act|lives|life] out; this needs to {stop|end|be fixed now}
      i want out
      cancel {it|this|my order|everything|my subscription|the order} {now|immediately|right now|already}`,
  },
  {
    kind: 'demand',
    weight: 0.35,
    entries: `
      {get|give|put|find|fetch|bring|send} me {a|the|your|someone|somebody|an|my} {manager|supervisor|human|person|boss|real|actual|someone|competent|adult|owner|agent|refund|money|answer} _1
      put a {human|person|manager} on; {now|today|immediately} or _2; sort this out; sort it out
      fix {this|it} {today|now|properly|immediately|or}; fix this; send someone {now|today}; explain
      i want the name of
      i want {a name|names|your name|your managers|your supervisor|them to|him to|her to|somebody to|someone to|a human now|it in writing}
      not answering _3; tell me {why|how|when|where} {on|the hell|you|it|i|my|this|nobody}
      {now|immediately} $; do not {ignore|fob|tell me|give me|send me another|reply with|hang|copy|paste}
      dont {ignore|fob|give me|tell me|send me another|reply with|hang|copy|paste|you dare|even|bother replying|insult}
      you dare; quit the; cut the {crap|bull|bs|nonsense|rubbish|chat}; spare me the; enough with the
      save your`,
  },
  {
    kind: 'swear',
    weight: 0.7,
    entries: `
      fuck*; fck*; fk; fuk*; effing; f ing; fing; friggin*; goddamn*; god damn; shit; shite; crappy; bollocks
      ass; bugger; wtf; suck; sucks; sucked; pissing; jesus; jesus christ; pissed; crapped; motherf*; mofo
      a f; sht; sh t; idiotic; moronic; piss; cant be arsed; poxy`,
  },
  {
    kind: 'swear',
    weight: 0.35,
    entries: `
      bloody; damn; damned; damnit; dammit; hell; crap; smh; arse; freaking; frickin; fricking; stupid; dumb
      rubbish service; arsed; ruddy; sodding; blasted`,
  },
  {
    kind: 'chase',
    weight: 0.85,
    entries: `
      @many {time|email|message|call|complaint|request|attempt|ticket|chat|text|enquiry|inquiry|reminder} _3 {@write|ive|i|im|asking|about|in a row|and|today|this week}
      for the @many time; @many time
      {ive|i have|i|have|had to|we have|weve|already} _1 {@write|sent|opened|raised|left|submitted|filed|made|spoken to|had} _3 {@n} {times|emails|messages|calls|agents|tickets|complaints|requests|voicemails|people|texts|different people|different agents|phone calls|reminders|support tickets} _1
      {@n} {emails|messages|calls|phone calls|tickets|complaints|reminders|attempts|voicemails|texts|agents|requests|support tickets} [and|later|sent|but|in|with|ignored|unanswered] _2 {no|nothing|still|zero|not|nobody|ignored|silence|unanswered|without|no one}
      {@n} times {now|already|and|i|this|in|but|about|with|over|without|this week|today|to|for} _1
      time and {time|again}; again and again; over and over; repeatedly; for the last time
      once again {i|im|no|you|nothing|my|the|still|we}; yet again; yet another; how many times
      as {i|ive|i have|ive already|i already} {said|already|told|mentioned|explained|stated} _2; like i said
      {already|have|ive} {told|said|explained|asked|sent|given|provided|answered|written|mentioned} {you|this|that|it|them|all|my|the|three|multiple|him|her|twice} _2
      i {already|just|literally|literally just} {told|said|explained|asked|sent|gave|provided|answered|wrote} _2
      keep {having to|asking|calling|repeating|emailing|chasing|getting the|telling me|saying|sending me|being|getting passed|passing|ignoring|fobbing|messaging|explaining|waiting|getting|promising|making|giving} _2
      keeps {ignoring|promising|charging me}
      {same|the same} {answer|response|story|excuse|excuses|reply|copy|automated|thing again|message|canned|generic|useless|script|question|questions|nonsense|crap}
      going {in|round|around} [in] circles; round in circles
      passed {around|from|back and forth|pillar|from pillar|on to}; passing the buck; back and forth
      fobbed off; fob me off; fobbing; brush* [me|us] off; given the run around; runaround; run around
      stonewall*; ghosted; ghosting; radio silence; blanked; ignored; ignoring; ignores
      ignore {me|us|my|customers|your}; being ignored; completely ignored; hung up {on|the}; hang up on
      hangs up; left on {hold|read|seen}; on hold {for|over|an|since|again|#|two|all}; crickets
      {no one|nobody|noone|no body} _2 {answers|answer|answered|replies|reply|replied|responds|respond|responded|cares|care|helps|help|helped|calls|called|picks|picking|picked|bothers|bothered|knows|seems|listens|listening|gets|got back|has|is|can|will|wants|does|did|even|contacted|came|has the} _1
      not {one|a single|even a|even one} {reply|response|answer|person|word|email|update|apology|call|sorry|message|has|of you|single} _1
      never {replied|answered|respond|responded|reply|answer|called|got back|heard back|came back|received a|received any|got a|got any|hear back|received an|pick up|received my} _1
      {no|zero} {reply|response|answer|answers|replies|responses|word|update|updates|communication|contact|call back|callback|explanation|apology|help|solution|refund|news|information|sign|feedback} {from|to|at|and|yet|still|since|so|after|in|whatsoever|for|on} _2
      without {a reply|any reply|a response|any response|a word|an answer|any answer|any help|a single|any explanation|an explanation|any update|an update|so much as|even|hearing|anyone|any communication|any news}
      unanswered
      still {no|havent|nothing|not|hasnt|waiting|zero|dont|isnt|wont|doesnt|nobody|no one|didnt|cant|without|have not|awaiting|pending|being|broken|missing} _2 {reply|response|answer|refund|one|thing|word|sign|news|solution|resolved|fixed|refunded|answered|solved|heard|money}
      {five|four|six|seven|three|ten|several|multiple|#} {calls|emails|agents|people|stories|versions|excuses|promises|departments|robots|bots|answers} {five|four|six|seven|three|ten|different|and|later|in|have|later and} _2
      different {story|stories|answer|excuse|version} {every|each|from|all}
      {every|each} {person|agent|one|call} {says|tells|told|said|gives|gave|i speak|i spoke|has} _4 different
      called {you|them|u|your} _2 @n times
      asked {you|them|for|three|four|twice|#|this|the same|politely|nicely} _3 {times|again|already|now|before}
      i have asked {twice|three|four|again}
      {third|fourth|fifth|3rd|4th|5th|sixth|nth} _2 {in a row|this week|this month|this year|today|running}
      nobody bloody _1; no one bloody; still no {bloody|damn|sign|one}; {weeks|months} for a _3
      a {whole|full} {month|week|year} _2 {and|for|without|to|of}; fobbed; for a month; months of _2
      weeks of _2; and still {no|nothing|nobody|not|waiting|you|the|havent|hasnt|broken|im}; and nothing
      and counting; when i was promised; as promised by; another excuse; another week another
      another day another; round and round; in circles; sent me in; keep sending me; keeps sending me`,
  },
  {
    kind: 'chase',
    weight: 0.5,
    entries: `
      {waiting|waited|wait} [for|now|here|on hold|on the phone|in line|around|patiently|over|almost|nearly|already|about|now for] _1 {@n|@one} _1 @span
      been {waiting|chasing|trying|asking|calling|emailing|contacting|on hold|messaging|going on|told|promised|passed|ignored|writing} _3 [since|for|@n|@one]
      {@n|@one} _1 @span {late|of waiting|of silence|of nothing|of emails|of excuses|waiting|on hold|without|overdue|in and|for nothing|and counting|wasted|of my|i have been|ive been|with no|behind|since i and|to reply|to answer|to respond} _2
      its been {ages|forever|so long|too long|way too long} _2; it has been {ages|forever|so long|too long} _2
      after {waiting|weeks|months|countless|multiple|numerous|all} _2 {of|emails|calls|this time|still|times|messages|waiting}
      for {@n|@one|over|more than|weeks|months|ages|days|hours} _2 {@span|now|and} {still|no|without|nobody|nothing}
      {weeks|months|days|hours|ages} {and|of waiting|later|now|on end|on hold|without|waiting|ago and|trying|chasing}
      waiting {for ages|forever|since|so long|weeks|months|days|hours|too long|long enough|all day|all week|all morning}
      still {waiting|no reply|no response|no answer|nothing|no refund|no sign|no update|no news|havent heard|have not heard|havent received|have not received|havent got|no word|not resolved|not fixed|unresolved|no solution|no order|no parcel|no package|not received|not here|hasnt|waiting on|awaiting|no one|nobody|not arrived|not delivered|not refunded|not been} _1
      {second|2nd} {time|message|email|complaint|call|request|attempt|replacement|ticket} _1
      twice {now|already|and|this|in|about|before|without|with no}; more than once; multiple times
      several times; many times; a number of times; countless times; a million times; hundred times; ages ago
      forever; took {forever|ages|weeks|months|@n _1}; taking {forever|ages|so long|too long|way too long}
      takes {forever|ages|so long|too long}
      {promised|assured|guaranteed} [me|that|it|would|by|a|us|i|on|yesterday|last|you] _3 {but|yet|and|would|twice|every|still|refund|call|days|hours|never|yesterday|weeks}
      {was|were|been|am|i} {promised|assured|guaranteed} _3
      you {promised|said|told me|assured|guaranteed|claimed|keep|kept} _3; empty promises; broken promises
      promises; excuse after excuse; excuses; more excuses; full of excuses
      supposed to {arrive|be here|be delivered|come|have|receive|get|call|be fixed|be refunded} _3
      should have {arrived|been here|been delivered|received|got|had|been refunded|heard} _3
      nothing {has been done|has happened|happened|happens|was done|done|but|has changed|changed|from you|back|yet|at all|since|works|gets done}
      pushed back; postponed; rescheduled {again|twice|three}; delay after delay; delayed again
      chasing {you|this|for|up|a|my|since} _1; constantly; every single time
      every time i {call|ask|email|write|contact|order|try|message|use} _1
      each time i {call|ask|email|write|contact|order|try|message}`,
  },
  {
    kind: 'chase',
    weight: 0.3,
    entries: `
      its been {@n|@one|over|more than|nearly|almost|about|like} _2 @span
      it has been {@n|@one|over|more than|nearly|almost} _2 @span; been {@n|@one|over|nearly} _1 @span
      keeps {saying|telling|happening|asking|giving|showing}; {@n|@one} _1 @span {and|now and|later}
      was told _2; i was told _3; told {me|it would|id} _2; after {@n|@one} _1 @span`,
  },
  {
    kind: 'accusation',
    weight: 1,
    entries: `
      you|u|youve|you have|your driver|your courier|your team|your staff|your company|your engineer|they {lost|broke|cancelled|canceled|ruined|destroyed|deleted|stole|took|cut|charged|billed|damaged|dumped|abandoned|overcharged|forgot|messed|screwed|blocked|locked|sold|threw|smashed|left|double|lied|ignored|kept|made|sent|wasted|hung|refused|denied|killed|botched|trashed|wrecked} {my|me|us|our|it|the|a|up|on|to|him|her|everything|in} _2
      you {charge|bill|take|send|ask|tell|blame|want|expect|make|give|keep|still} me {for|to|a|another|with|my|all|money|when|now} _2
      {your|you} {mistake|error|fault|incompetence|negligence|screw up|cock up|mess|failure|carelessness|stupidity|greed}
      because of {your|you}
      {due to|thanks to|down to|for} your {mistake|error|fault|incompetence|negligence|failure|mess|carelessness|useless|poor|stupid}
      and you {send|sent|ask|tell|told|want|expect|still|dont|have|had|cant|say|said|reply|replied|charge|charged|do|did|blame|people|people still|offer|offered|call|keep|think|just} _3
      and i {m the one|am the one|m still|have to pay|get blamed}
      im the one {paying|who|waiting|losing|suffering}
      {nobody|no one|not a single person|not one person|none of you} {there|here|at|knows|know|has|in|can|bothered|wants|takes} _3
      no show; no shows; noshow; you all should; you should all
      you never {answer|reply|respond|do|deliver|keep|listen|help|called|replied|learn|care}
      you {dont|didnt|cant|wont|havent|arent} even _2; you always _2 {wrong|late|fail|excuse|mess|forget|lie}
      treated like {a|an|some} {number|criminal|child|idiot|nuisance|fool|beggar}; {blaming|blame} me
      my fault now; its my fault`,
  },
  {
    kind: 'mockery',
    weight: 1.1,
    entries: `
      thanks for {nothing|wasting|ruining|ignoring|losing|the help that|making me wait|the wait|all the help not|taking my money|screwing|messing|stealing|the broken|keeping me|leaving me|lying|charging me twice|absolutely nothing|literally nothing|your lack|not|breaking|the runaround|the silence|zero|all the nothing|letting me down|the worst} _2
      thank you for {nothing|wasting|ruining|ignoring|losing|making me wait|taking my money|screwing|messing|stealing|the broken|keeping me|leaving me|lying|charging me twice|absolutely nothing|your lack|not|breaking|letting me down|the worst} _2
      thanks a {lot|bunch|million} for {ruining|nothing|wasting|losing|not|ignoring|the|making|breaking|letting} _2
      cheers for {nothing|ruining|wasting|that|losing}
      great job [guys] {losing|ruining|ignoring|breaking|messing|wasting|not|screwing}
      {good|great|nice|fantastic|excellent|brilliant|wonderful|stellar|bang up|amazing|superb} {job|work|going|one} {losing|ruining|ignoring|breaking|messing|wasting|not|screwing|on losing|on ruining|on ignoring|there|guys|team|everyone|once again|as always|as usual|again}
      well done {you|guys|on|for|everyone|team|again|once|as|losing|another}; slow clap; slow handclap
      round of applause; bravo; hats off; give yourselves; pat on the back
      congratulations {on|you|for|guys|to you|team|youve}; congrats {on|you|for|guys|to you|team}; take a bow
      award for; deserve {an award|a medal|an oscar|a prize}; gold star
      {great|excellent|amazing|fantastic|wonderful|brilliant|outstanding|top notch|stellar|world class|first class|superb|lovely|nice|awesome|terrific|impressive|good|perfect|incredible|exceptional} {service|customer service|support|customer support|company|communication|job|work|experience|start|way|timing|help|quality|quality control|organisation|organization|attention} {as always|as usual|as ever|once again|again|yet again|guys|you have|youve got|you got|you guys have|you people|not|you are running|you run|there|huh|isnt it|eh|right|to|indeed|for a|for someone|if you|when you}
      just {great|perfect|brilliant|wonderful|lovely|fantastic|what i needed|what i wanted|marvellous|marvelous|awesome|amazing|peachy|dandy|terrific}
      oh {great|wonderful|brilliant|perfect|lovely|fantastic|joy|how|wow|good|nice|sure|please|really|yeah|right|look|ok so}
      how {lovely|nice|wonderful|convenient|kind|generous|thoughtful|professional|helpful|delightful|charming|typical|reassuring|surprising|refreshing|original|efficient}
      how very {helpful|kind|professional|convenient}
      love {waiting|being ignored|being lied|how you|how nobody|how no one|the way you|paying for|it when you|it when companies|talking to|wasting|getting|that you|that nobody|being on hold|spending my|the fact|it when|being}
      i love {it when|how you|how nobody|paying|waiting|being|wasting|that nobody|talking to a wall}
      i {just|absolutely|really|so} love {it when|how|paying|waiting|being|wasting|that|talking to}
      nothing {like|better than|says|i love more} {waiting|paying|being|a|customer|wasting|great|quality|spending}
      so {helpful|professional|nice of you|kind of you|glad i|happy i|impressed with how|convenient|reassuring} {not|thanks|as always|that you|paid|chose|spent|ordered|to|waited|bought}
      money well spent; worth every penny {not|of|waiting|for|to}
      {really|truly|very|so} impress* {with how|by how|that you|how you|with the lack|by the lack}
      impressive how; its impressive; amazing how {you|nobody|quickly|fast|no one|the|a company}; funny how
      interesting how; strange how; surprise surprise; big surprise; what a surprise; shocker; what a shock
      color me; colour me; yeah right; yeah sure; sure you {are|will|do}; of course not
      of course {you|it|nobody|no one|its|theres|there} _3 {not|dont|didnt|cant|wont|isnt|no|nothing}
      as {usual|always|per usual|expected} [nothing|nobody|no|no one|zero|useless|late|wrong|broken|terrible|awful|bad|not]
      typical; typical of; par for the course; why am i not surprised; not surprised; no surprise; who knew
      who would have thought; must be nice; must be {hard|difficult|so hard}
      glad {to see|to know|my money|i paid|you care|you|that} _2 {you|went|care|nothing|my}
      keep up the {good|great|excellent|fantastic} {work} {not|losing|ignoring|and}; genius; geniuses
      talking to a {wall|brick wall}; talk to a {wall|brick wall}; brick wall; speaking to a wall
      hello anyone; anybody home; anyone alive
      is anyone {alive|awake|actually|even|reading|listening|working|home|going to} _2
      does {anyone|anybody} {work|actually|even|read|care|answer|ever|there|at your} _2
      do you {exist|even {read|care|work|understand|listen}|people {even|ever|actually}|guys {even|ever|actually care}|ever {answer|reply}|understand english}
      are you {asleep|sleeping|on strike|on holiday|alive|there at all|still alive}
      what do you {do all day|actually do|get paid for|people do}; cant be that {hard|difficult}
      not rocket science; rocket science; its not {hard|difficult|that hard|that difficult|complicated}
      is it {that|so|too} {hard|difficult|much}; too much to ask; asking too much
      a {simple|basic} {request|question|task|thing} _2
      should i {laugh|cry|send a|hold my breath|wait until|wait another|be grateful|thank|bake|pray}
      hold my breath; not holding my breath; pigs {fly|might fly|will fly}; hell freezes over; by christmas
      next century; this century; this lifetime; in my lifetime; before i die
      {will|shall} i be {dead|old|retired}; lol ok; lol sure; nice try; give me a break; gimme a break
      spare me; save it; yeah no; sure jan; ^ whatever; blah blah; not $; as if; pretend*; im sure you
      clearly {you|nobody|no one|your|not|this|customer|a}; obviously {you|nobody|no one|your|not|this}
      apparently {you|nobody|no one|your|not|its|its too|this is|customer|thats|a|my|the|i} _1`,
  },
  {
    kind: 'mockery',
    weight: 0.9,
    entries: `
      lmao; lmfao; rofl; {your|my} call is important _3
      sorry for any inconvenience {my|really|lol|doesnt|isnt|again|is all}
      quality {service|work|stuff} {as|there|guys|again}
      ^ so much for {your|the|customer|express|next|same|fast|reliable|a|24|priority|quality|being|great|guaranteed} _3
      some {service|company|guarantee|help|express|priority|customer service}; a+ {service|job|work}
      ten out of ten for; # out of # for {losing|ignoring|wasting|incompetence|effort}
      {nice|great|lovely|brilliant|fantastic|cracking|stellar|superb} {one|touch|stuff|work|job|effort|going|work guys} {guys|lads|folks|there|team|again|everyone|you|lot}
      love that for me; love this for me; living the dream; what a time; {clap|slow clap}
      give {them|that|this|yourselves|everyone} {a|an} {medal|raise|award|round|gold|oscar|trophy}
      guess {i|ill|my|thats|you|it|the|nobody|customer|loyalty} _2 {just|must|dont|doesnt|isnt|should|wait|starve|pay|walk|sleep|nothing}
      must have been {abducted|eaten|lost on|delivered to the moon}; the moon; narnia; bermuda triangle
      carrier pigeon; by {carrier|pigeon|snail|horse|donkey|canoe}; delivered by {snail|tortoise|donkey}
      snail; on {mars|the moon}; do i need to {draw|spell|send|hire|beg|get on|learn}; draw you a picture
      in crayon; shall i {draw|spell|just|come|bake|wait another}
      want me to {draw|spell|beg|come and|do your}; do i have to {draw|spell|beg|do your|come}; groundbreaking
      revolutionary; shock horror; quelle surprise; no shit; colour me; stunning work; masterclass in
      world class {incompetence|waste|failure|at}; champions; take a bow; chapeau
      because {obviously|clearly|of course|that makes|thats|apparently}; apparently im; bold strategy`,
  },
  {
    kind: 'mockery',
    weight: 0.8,
    entries: `
      what [exactly|on earth] am i {paying|even paying} {for|you}; what are we paying for
      what do i pay {for|you}; outdid {yourselves|yourself}; outdone yourselves; surpassed yourselves
      excelled yourselves; really {outdid|excelled|surpassed|nailed it again|know how to}
      wow {amazing|great|just|impressive|thanks|fantastic|nice|what a|ok|brilliant}; wow just wow; just wow
      hilarious; laughable; lovely stuff; cracking job; bang up job; stellar effort`,
  },
  {
    kind: 'feeling',
    weight: 0.75,
    entries: `
      disappoint*; dissapoint*; disapoint*; disapp*; dissatisf*; unsatisf*; unhappy; upset; upsetting; sad
      sadly; saddened; sadness; heartbroken; heartbreaking; gutted; devastated; crushed; crestfallen; dismayed
      discouraged; disheartened; disheartening; deflated; bummed; bummer; let down; letdown; letting me down
      let me down; frustrat*; annoy*; irritat*; irked; aggravat*; exasperat*; displeased; discontent; bothered
      bothersome; unimpressed; underwhelm*; disillusioned; regret*
      wish i {hadnt|had not|never|had gone|had bought|had chosen|had known|could say|didnt}
      shouldnt have {bought|ordered|trusted}; lost {faith|trust|confidence|hope}
      losing {faith|trust|confidence|hope}; trust {is|has been} {gone|broken|lost|shaken}; helpless; desperate
      in despair; despair; stressed; stressful; stressing; stress; overwhelmed; exhausted; exhausting; drained
      tiring; tiresome; worn out; miserable; depressed; depressing; crying; cry; in tears; tears; embarrass*
      humiliat*; ashamed; hurt; hurtful; insulted; offended; unappreciated; undervalued; unwelcome; ignored
      neglected; abandoned; forgotten
      left {out|in the dark|hanging|stranded|waiting|without|with nothing|feeling}; in the dark
      none the wiser; out of pocket; confused; confusing; baffled; bewildered; puzzled; perplexed; at a loss
      lost for words; lost; dont know {what|where|who|how} {else|to do|anymore|more|to turn}
      dont understand why; cant understand why; dont get why; fail to understand; hard to understand; concern*
      worr*; anxious; anxiety; nervous; scared; afraid [that|it|my|the|of|i wont]; fear; fearing; uneasy
      uncomfortable; panick*; panic; alarmed; alarming; suspicious; skeptical; sceptical; doubt*
      unfortunately {the|it|i|my|this|its|they|its|you|one|we|when|not|for|there|that}; unfortunate; shame
      a shame; real shame; such a shame; its a pity; pity; sorry to {say|report|have to|complain}
      hate to {say|complain|bother|do this}
      expected {better|more|much|a lot|so much|something|it to|higher|at least|a|quicker|faster|from}
      expecting {better|more|much|something|a}; was hoping {for|it|to|that|this}; had hoped
      hoped {for|it|to|that}; hoping {for better|it would}
      thought {it would|you would|youd|this would|it was going|better|they would|i was buying|i could trust}
      not {what i|what we|as described|as advertised|as expected|as pictured|as shown|as good|up to|worth|happy|impressed|pleased|satisfied|sure i|thrilled|great|ideal|amused|the best|the same|like the|really what|convinced|comfortable|feeling} _1
      dont {enjoy|recommend|appreciate|think its fair} _1
      didnt {like|enjoy|love|meet|live up|expect this|impress|feel|help|expect it|work out}
      doesnt {feel right|meet|live up|look like|look anything|seem right|seem fair|make sense|help|inspire} _1
      wasnt {what|happy|impressed|expecting|pleased|great|good|worth|helpful|satisfied|very|as}
      isnt {what|great|good|worth|very|as|helpful|ideal|really|nice|fair|right|like}
      arent {what|great|good|worth|very|as|really}; low
      feel {let down|bad|awful|terrible|cheated|ignored|stupid|ripped|sick|deflated|sad|uneasy|abandoned|unheard|lost|stuck|helpless|disrespected|like i|like nobody|like no one|misled}
      feeling {let down|bad|awful|down|low|ignored|frustrated|sad|deflated|misled|lost|abandoned|stuck}
      put off; putting me off; having second thoughts; sick with worry; losing sleep; cant sleep
      ruined {my|our|the|her|his|christmas|everything} _1; ruin {my|our|the|her|his}; spoiled; spoilt
      missed {my|our|the|her|his} {birthday|wedding|anniversary|party|flight|event|christmas}; too late now
      meh; sigh; oh dear; oh no; uh oh; ouch; yikes; sucks; bit {rubbish|rough|poor|slow|naff}; rubbish day
      bad day; nightmare; hassle; inconvenien*; trouble; troubles; troubling; pain; a pain; painful; headache
      struggle; struggling; struggled; complain*; complaint; grievance; unfair; not fair; unjust; unkind
      unpleasant; unfriendly; unhelpful; uncaring; inconsiderate; impolite; rude; rudely; rudeness
      condescending; patronising; patronizing; dismissive; abrupt; snappy; arrogant; cold; curt; indifferent
      lack of {care|communication|help|interest|support|respect|attention|information|updates|response|transparency|empathy|urgency}
      kinda regret; could cry; i could cry; want to cry; about to cry; close to tears; really struggling
      not coping; cant cope; panicking; terrified; petrified; worried sick; bit scared; scared to
      not {very|really|particularly|that|too|overly|super|exactly|terribly|so|all that|entirely|totally|quite|fully} {happy|pleased|impressed|helpful|satisfied|good|great|clear|thrilled|clean|friendly|professional|comfortable|convinced|fresh|nice|fair|useful|reassuring|confident|what|keen}
      wanted to {like|love|enjoy} _4 but; really wanted to like; fallen behind; falling behind; set me back
      lost {a day|an hour|hours|money|time|out|my afternoon|the whole}; wasted {a|an|my|hours|the}
      tired of it
      bit {let down|sad|miffed|disappointed|upset|annoyed|put out|deflated|cross|fed up|peeved|gutted|frustrating|confusing|steep|cheeky|grim|grubby|tired}
      miffed; peeved; put out; cross with; a bit cross
      used to be {better|great|good|so good|reliable|my favourite|much better|quicker|nicer|able}
      was better before; not what it {used|was}; isnt what it {used|was}; gone to the dogs
      standards {have|are} {slipped|dropped|slipping|gone}; slipped; not like {it|you} used; miss the old
      preferred the old; liked it better; hoped you would; hoped youd; no one said {hello|sorry|hi}
      nobody {said hello|said sorry|apologised|apologized|smiled|bothered}
      not {a|one|even a|so much as a} {smile|sorry|apology|hello|thank}; lukewarm; stone cold; undercooked
      overcooked; burnt; greasy; mould; mold; hair in my; grubby; filthy; dusty; musty; smelt; smelled; reeked
      brown round; damp; draughty; drafty; shabby; run down; dated; noisy; too loud; freezing cold
      not {as|how} {described|advertised|pictured|expected|agreed|promised|discussed|good as|nice as}
      doesnt seem {right|fair}; seems {unfair|wrong|off|excessive|steep|a bit much|harsh|like nobody}
      dont think {its|thats|this is} {right|fair|ok|okay|acceptable|good enough|reasonable}
      dont feel {right|comfortable|safe|valued|heard|listened}
      feel {bad|awful|a bit|really|quite|so|very} {let|ignored|stupid|sad|down|cheated|lost|misled|unheard|unwelcome|hard|rushed|judged|uneasy}
      rushed; brushed off; fell short; falls short; fall short
      wish {you|it|the|they|someone|somebody|this} {had|would|could|was|were|hadnt|didnt}; wish id
      left me {feeling|without|with|stranded|waiting|confused|out of pocket|hanging|in tears}
      not {helping|helpful|help|much help|much use|working for me|impressed}
      this bot {isnt|doesnt|cant|is not|does not} _2; chatbot {isnt|doesnt|cant} _2
      {you|it|this} {keep|keeps} {misunderstanding|freezing|repeating|missing}; misunderstood me
      dont understand {me|what|my}; doesnt understand {me|what|my}; going nowhere; going round
      waste of an {evening|afternoon|hour}; not {sure|certain} {its|it was|i} {worth|will|can trust|want}
      reconsider*; thinking of {leaving|cancelling|canceling|switching|going}
      tempted to {leave|cancel|switch|return|give up}`,
  },
  {
    kind: 'feeling',
    weight: 0.7,
    entries: `
      cant help {feeling|but feel|thinking|but think|wondering}; overlooked; sidelined; an afterthought
      getting on my nerves; gets on my nerves; bit bland; bland; tasteless; the strap snapped; snapped on
      {broke|snapped|ripped|cracked|died|failed|stopped} on {day|the} {one|two|first|second|third|day}
      not the {welcome|service|experience|start|treatment|response|answer|quality|birthday|holiday|best|stay|care|level|kind|standard} {we|i|youd|you|expected|id|id hoped|that|of|hoped|experience} _2
      id {hoped|expected|have expected|have thought|have liked|have hoped|have preferred|wish} _3
      would have {been nice|appreciated|liked|expected|preferred|hoped|thought|been good|helped} _2
      used to {come|love|enjoy|recommend|be|shop|order|go} _3 {but|now|until|every}
      feel like {nobody|no one|im|i am|ive|were|we|you|my|i wasted|i was|its|a number|this|they|the}
      feels like {nobody|no one|im|i am|ive|were|we|you|my|a|its|this|they|the}
      felt {like|rushed|ignored|unwelcome|unsafe|let|judged|cheated|awkward|disappointed|a bit|rather|very|quite|overlooked|dismissed|stupid|embarrassed|forgotten|neglected} _2
      quite concerned; rather concerned
      a little {concerned|worried|disappointed|sad|upset|frustrated|let down|surprised|annoyed|confused|lost|anxious|nervous|put off|unhappy|deflated|fed up|cold|slow}
      bit {concerned|worried|lost|confused|anxious|nervous|unhappy|cold|slow|small|cheap|bland|dull|dry|dirty|off|pricey|overpriced|stressful|surprised|odd|weird|sloppy|shabby|noisy}
      a bit {rubbish|rough|poor|naff|meh|underwhelming|disorganised|disorganized|chaotic|rushed|rude|abrupt|hit and miss}
      hit and miss; pity; its a pity; was looking forward to _4 but
      {came|arrived|was|were|served|got} {cold|late again|soggy|burnt|raw|undercooked|melted|crushed|squashed|stale|lukewarm}
      slow and
      was {slow|bland|dirty|noisy|cramped|messy|boring|overcooked|undercooked|unhelpful|dismissive|chaotic|disorganised|disorganized|mediocre|average|poor}
      were {slow|bland|dirty|noisy|cramped|boring|unhelpful|dismissive|rude|unfriendly|cold}; tiny portions
      {doesnt|didnt|dont} {fit right|taste|feel the same|look the same|look right|work for me|do it for me|cut it|add up|inspire} _1
      {looks|feels|seems|smells|tastes|sounds} {cheap|cheaper|worn|old|tired|flimsy|off|weird|wrong|used|dated|sad|poor|dull|thin|fake|different|nothing} _1
      faded after; shrunk in; peeling off; itches; lopsided
      not {really|actually|properly} {looking|helping|listening|addressing|answering|solving|resolving|working|read|understood} _1
      hasnt {really|actually|been very|helped|solved|been helpful|improved|got any|gotten any}
      havent {really|actually|been very|helped|solved|been helpful|improved}; no better; got worse
      getting worse; gets worse; keeps getting worse; went downhill; lost for; heart sank; let us down
      lets us down; lets me down; down about
      makes me {sad|uneasy|nervous|anxious|wonder|doubt|uncomfortable|worried}
      made me {sad|uneasy|nervous|anxious|cry|feel|uncomfortable|worried|late}
      {spoiled|spoilt|dampened|marred|put a damper} _2; losing {hope|sleep|interest|business|customers|money}
      {shoes|boots|they|it|straps|heels} {hurt|hurts|rub|rubs|pinch|pinches|itch|scratch}; not very _1
      took {so|too|far too|way too|forever|ages} {long|much|to} _1; so long that; already over; over already
      missed the {party|day|event}; same fault; same problem again; not happy {with|about|how|at}
      not best pleased; handled {badly|poorly|terribly}; badly handled; more questions than answers
      put me off; puts me off; a step back; step backwards; steps backwards; step down; not great; not ideal
      not brilliant; not the best; none the wiser; no wiser; still {confused|unsure|in the dark|none}
      isnt the same as; arent the same as; not the same as; wrong side of; bad taste; left a bad taste
      sour taste; soured; sour note; ended on a sour`,
  },
  {
    kind: 'feeling',
    weight: 0.6,
    entries: `
      dont {like|love|trust} _1; doesnt {suit|match|feel} _1; hopeless
      bit of a {let down|letdown|disappointment|shame|mess|nightmare|joke|pain|hassle}`,
  },
  {
    kind: 'quality',
    weight: 0.65,
    entries: `
      bad; badly; terrible; terribly {slow|made|packed|disappointed|let}; horrible; horribly; awful; awfully
      dreadful; horrid; horrendous; horrific; lousy; poor; poorly; poorer; worst; worse; worsened; inferior
      mediocre; subpar; sub par; substandard; sub standard; below {average|par|expectations|standard}
      low quality; poor quality; bad quality; cheap quality; cheaply made; cheap looking; looks cheap
      feels cheap; flimsy; shoddy; tacky; junk; garbage; rubbish; trash; crap; naff; useless; worthless
      pointless; unusable; unreliable; unresponsive; inefficient; ineffective; inadequate; insufficient
      disorganised; disorganized; chaotic; chaos; disaster; disastrous; disasterous; catastrophe; fiasco; mess
      messy; messed up; screwed up; a mess; sloppy; careless; negligent; slow; slower; sluggish; laggy; clunky
      glitchy; buggy; tedious; boring; ugly; hideous; uncomfortable; itchy; scratchy; stiff; smelly; stinks
      stink; smells {bad|awful|horrible|terrible|funny|weird}; tasteless; bland; stale; soggy; rotten; mouldy
      moldy; gross; nasty; overpriced; over priced
      too {expensive|pricey|small|big|tight|loose|slow|long|complicated|late|short|thin|loud|heavy|hard to|difficult|much hassle|many problems|many issues}
      pricey; steep; extortionate; not worth {it|the|a|my|your}; waste of {money|time|my time|a day|my money}
      wasted {my|money|time|a|hours|an|so much|half}; wasting {my|time|money}; money down the drain; negative
      negative experience; bad experience
      {poor|terrible|bad|awful|horrible|dreadful|worst|frustrating|disappointing|appalling|lousy|shocking} {service|experience|customer|support|communication|quality|start|attitude|packaging|delivery}
      hidden {fees|costs|charges}; unclear; vague; not clear
      not {good|great|very good|helpful|very helpful|working properly|nice|friendly|easy|user friendly|reliable|professional|comfortable|durable|fit for|impressed|what i ordered|what was} _1
      so so; average at best; nothing special; could be better; could do better; room for improvement
      leaves a lot to be desired; left a lot to be desired; leaves {much|something} to be desired
      wouldnt {recommend|buy|order|use|advise|wish} _2; cannot recommend; cant recommend; do not recommend
      dont recommend; dont {buy|bother|waste|order|shop}; stay away; steer clear
      avoid {this|these|at all|like|them|buying}; not recommended; buyer beware; beware; overrated; over rated
      fake; knock off; knockoff; counterfeit; dodgy; sketchy; shady; iffy; fishy; crummy; cruddy; dire; grim
      woeful; pitiful; sorry state; unsafe feeling; downhill; gone downhill; going downhill; isnt working out
      not up to {standard|scratch|par|the}; zero {help|support|stars|effort}
      no {help|support|use|good|effort}
      impossible to {reach|contact|get|use|understand|speak|navigate|find|cancel|log|return}
      unable to get through; cant get through; cant reach {anyone|anybody|you|a}
      hard to {reach|contact|get hold|believe|use|deal}`,
  },
  {
    kind: 'trouble',
    weight: 0.6,
    entries: `
      {broke|broken|stopped working|died|failed|fell apart|falling apart|ripped|tore|torn|cracked|faded|shrunk|shrank|peeling|peeled|leaked|snapped|came apart|stopped|packed up|gave up|conked out} {after|within|on the first|the first|in less|in under|already|again|straight|immediately|in just|the very|before|the second} _3
      {after|within|in} [only|just|barely|less than] {@n|@one|one|two|a few} _1 {days|day|weeks|week|month|months|washes|wash|uses|use|wears|wear|hours} {it|and it|the|and the|its|they} _2 {broke|broken|stopped|died|failed|fell|tore|faded|shrank|already|ripped|cracked}
      lasted {only|just|a|one|two|barely|less|about|all of} _2; barely {works|lasted|worn|used|working|a week}
      {still|again} {broken|missing|wrong|late|delayed|faulty|down|stuck|failing|crashing|not|doesnt|isnt|wont|cant|hasnt|havent|waiting|no|having|the same|out of stock|cancelled|canceled|damaged|incorrect}
      broken again; wrong again; late again
      again {wrong|late|broken|the same|not|no|nothing|with|it|this|and|a}
      {another|second|third} {problem|issue|delay|mistake|error|faulty|broken|wrong|damaged|replacement|excuse|failure|disappointment}
      {same|the same} {problem|issue|error|mistake|thing|fault|defect} _1
      keeps {crashing|breaking|freezing|failing|stopping|disconnecting|happening|dropping|logging|saying|giving|asking|turning|shutting|showing|going|changing|falling}
      keep {getting|having|losing|seeing|receiving} {errors|error|problems|issues|the same|an error|the|this|wrong|disconnected|logged|kicked|charged}
      {nothing but|nothing but a|constant|endless|so many|too many|loads of|full of|one} {problems|issues|trouble|errors|bugs|delays|hassle|problem after|thing after|issue after|mistakes|defects|disappointments}
      not the first time; isnt the first time; happened {again|before|twice|last}
      happens {every|all the|again|too}
      tried {everything|multiple|several|many|countless|all|so many|calling|to call|contacting|to contact|reaching|getting|and tried|again and|for|repeatedly|three} _1
      couldnt {get|reach|even|find|use|be bothered|enjoy|speak|contact|wear} _1
      {nobody|no one|noone} {told|informed|warned|let|explained|showed|came|contacted|called|was} _2
      without {warning|notice|telling|informing|explanation|letting|asking|any notice|my consent}
      {never} {arrived|came|turned up|showed up|received|got|worked|showed|delivered|happened|materialised|materialized|left the}
      {had to} {wait|pay|buy|chase|call|spend|go|throw|take|return|do|contact|replace|cancel|borrow|send} _2 {again|extra|myself|another|twice|elsewhere|hours|ages|weeks|away|back|new|for|out}
      missing {parts|pieces|items|half|several|again}; half of {it|the|my|them} {missing|broken|is|was|are}
      looks {nothing like|awful|terrible|used|cheap|bad|second hand|different from|worn|nothing|horrible}
      nothing like {the|it|what|advertised|described|pictured}
      completely {different|wrong|broken|useless|unusable|lost|soaked|ruined|smashed|destroyed}
      totally {different|wrong|broken|useless|unusable|lost|soaked|ruined|smashed|destroyed|crushed}
      {smashed|crushed|destroyed|soaked|shattered|in pieces|in bits|to pieces}
      {sent|send|sending|delivered|received|got|given|shipped} [me] [the|a|me the] {wrong|different|incorrect|used|broken|empty|damaged|someone elses|another persons} _2 {again|twice|now|and|second}
      messed up {my|the|our}; mix up; mixup; botched; mucked up; error after error
      not {been|a} {resolved|fixed|sorted|solved|refunded|addressed|answered}; {unresolved|unsolved}
      cant even {log|get|use|open|contact|speak|find|order|access|see|track}
      doesnt even {work|fit|turn|have|look|come|start|open|close|charge}
      didnt even {work|arrive|come|bother|last|get|have|apologise|apologize|call|knock|ring|try|say|offer|receive}
      havent even {received|had|got|heard}; wont even
      not even {a|an|close|the|one|working|once|sorry|half|apologised|useful}
      at least {tell|let|answer|have|give|someone|an apology|apologise|apologize|a reply|a call|reply|inform|could have}
      the least you {can|could} do; could have {told|let|at least|informed|been|warned|mentioned}
      should have {told|been told|known|informed|been informed|been checked|warned|been|checked}
      took a day off; stayed {home|in} all day; waited {in|at home|all day|around|outside|home}
      all day for nothing; for nothing; wild goose chase; dead end
      no way to {contact|reach|speak|cancel|get|talk|find|fix}; going nowhere; getting nowhere; no progress
      no luck; no avail; to no avail; no joy; no success; in vain; no use; overcharged; charged twice
      charged {me} {twice|again|extra|double}; stuck in {limbo|a loop|transit for}; in limbo; endless loop
      lied`,
  },
  {
    kind: 'again',
    weight: 0.45,
    entries: `
      still; again; yet again; once more; once again; yet; always; constantly; continually; keeps; as usual
      as always; at all; even; whatsoever; anymore; any more; ever; already; so far; by now; finally
      seriously; literally; honestly; actually; really really`,
  },
  {
    kind: 'fact',
    weight: 1,
    entries: `
      broken; broke; damaged; faulty; defective; defect; cracked; scratched; dented; chipped; torn; ripped
      stained; dirty; leaking; expired; opened; used; incomplete; missing; wrong; incorrect
      different {from|to|than|colour|color|size|item}; lost; stuck; late; delayed; delay; delays; overdue
      stolen; cancelled; canceled; rejected; declined; blocked; locked; charged {twice|double}; empty; smashed
      not {working|arrived|received|delivered|responding|loading|turning|charging|connecting|been delivered|been refunded|been shipped|here|come|shown|there|fit|fitting|shipped|refunded|in the box|answered|answering|got|able|moved|updated|the|responded|replied|showing|appearing}
      {doesnt|dont|wont|didnt|cant|cannot|couldnt|isnt|hasnt|havent|wasnt|not|does not|do not|will not|did not|is not|has not|have not|was not|never|arent|hadnt} {work|working|arrive|arrived|come|load|turn|open|charge|connect|fit|receive|received|find|log|login|access|see|get|got|delivered|deliver|shipped|ship|show|start|let|heard|hear|been|moved|updated|answer|reply|respond|responded|replied|answered|call|called|help|refund|refunded|fix|fixed|solve|solved|resolved|resolve|accept|use|here|match|sent|send|close|play|pay|ring|ringing|moving|include|included|contain}
      {no} {package|parcel|order|refund|delivery|reply|response|answer|tracking|email|confirmation|update|money|one|show|sign|power|signal|sound|communication}
      nobody; no one; noone; nothing {arrived|came|in|received|happens|works|yet}; error; errors; problem
      problems; issue; issues; fault; failed; fails; failing; failure; crash*; stopped working
      where {is|are} my; wheres my; waiting; waited; wait; lost in; never; without; returned to sender
      wrong {size|item|colour|color|address|product|order|one|model}; another {week|day|month}; weeks; hours
      days late; ages; complaint`,
  },
  {
    kind: 'lapse',
    weight: 1,
    entries: `
      @n|@one weeks|months|week|month|year; @n hours; @n times`,
  },
  {
    kind: 'joy',
    weight: 0.8,
    entries: `
      happy; happier; happily; happiest; glad; delighted; delightful; pleased; thrilled; ecstatic; overjoyed
      over the moon; chuffed; stoked; pumped; psyched; excited; exciting; excitement; joy; joyful; satisfied
      satisfying; satisfaction; grateful; thankful; blessed; relieved; relief; impressed; impressive; love
      loved; loving; loves; lovely; adore*; adorable; cute; beautiful; beautifully; gorgeous; stunning; pretty
      elegant; amazing; amazed; amazingly; awesome; fantastic; fab; fabulous; wonderful; wonderfully
      marvellous; marvelous; magnificent; incredible
      incredibly {good|fast|soft|comfortable|helpful|kind|happy}; great; greatest; excellent; exceptional
      outstanding; superb; splendid; brilliant; brill; terrific; phenomenal; spectacular; sensational; magical
      perfect; perfectly; perfection; flawless; flawlessly; impeccable; ideal; top; top notch; topnotch
      first class; first rate; five star; fivestar; 5 star; 10 out of 10; 10/10; ten out of ten; spot on
      bang on; ace; cracking; smashing; wicked; lush; legend; legends; sweet; neat; nice; nicely; nicest; good
      better than {expected|i|the|described|in the|pictured|i imagined}; delicious; tasty; yummy; yum; comfy
      cozy; cosy; comfortable
      super {happy|soft|comfy|comfortable|cute|fast|helpful|kind|nice|pleased|excited}; high quality
      great quality; good quality; quality is {great|amazing|excellent|superb|fantastic|outstanding}
      well made
      works {great|perfectly|like a charm|a treat|well|beautifully|wonderfully|brilliantly|flawlessly|a dream}
      worked {great|perfectly|like a charm|a treat|beautifully|brilliantly|a dream|wonders}
      working {great|perfectly|fine now|beautifully}; fits {perfectly|great|like a glove|beautifully|well}
      fit {perfectly|like a glove}
      looks {great|amazing|fantastic|beautiful|stunning|gorgeous|lovely|incredible|fab}
      exceeded {my|our|all|every} {expectations}; exceeded expectations
      beyond {expectations|my expectations|happy|pleased|thrilled|impressed|grateful|amazing|excited}
      above and beyond; extra mile; went out of {your|their} way; blown away; blew me away; knocked my socks
      cant fault {you|it|them|a|the}
      couldnt {be happier|be better|be more pleased|ask for more|fault|have asked|have been better|have been more helpful|have gone better|recommend more|be more pleased|be more impressed|be more helpful|wish for|have done it without}
      could not {be happier|be better|be more pleased|ask for more|fault|have asked|have been better|have been more helpful|have gone better|recommend}
      cant {complain|thank you enough|stop|get enough|recommend _2 enough|wait to|praise|say enough|believe how|believe how good|believe how fast}
      cannot {complain|thank you enough|wait to|recommend _2 enough|fault}
      no complaints [at all|here|whatsoever]; nothing to complain about; zero complaints
      not [too|half|so] bad [at all|actually]; not {at all|half} bad
      not {disappointed|bad at all|a single complaint}
      never {disappoint|disappoints|fail|fails|been happier|let me down|been disappointed|fails to impress|had a problem|had any problems|had such}
      not disappointed [at all]; wasnt disappointed; worth {it|every|the wait|the money|the price}; well worth
      worth every; money well spent; good value; great value; bargain; a steal; a bargain
      what a {bargain|treat|gem|find|pleasure|joy|star|legend|great|wonderful|lovely|fantastic|beautiful|result|team}
      hidden gem; gem; made my {day|week|year|night|weekend|month}; make my day; put a smile; smile on my face
      smile; smiling; saved {my|our|the|me} {life|day|holiday|weekend|bacon|marriage|christmas|so much|a lot}
      life saver; lifesaver; lifesavers; life saving service; godsend; game changer; favourite; favorite
      obsessed; in love; head over heels; so much better; a million times better; yay; yayy; woohoo; woo hoo
      hooray; hurray; yippee; woop; whoop; wow; omg yes; yesss; hell yeah; fuck yeah; damn good
      bloody {brilliant|good|marvellous|amazing|lovely|great|fantastic|excellent|love|perfect}
      fucking {brilliant|amazing|love|great|awesome|perfect|fantastic|good|excellent}
      freaking {amazing|love|awesome|great|perfect}; insanely good
      sick {shoes|jacket|design|trainers|product|quality|colors|colours|kicks}; dope; slay; chef s kiss
      chefs kiss; vibes; enjoy*; pleasure; pleasant; pleasantly {surprised}; proud; well packaged
      beautifully {packaged|wrapped|made}; happy bunny; happy camper; happy days; looking forward; cant wait
      kudos`,
  },
  {
    kind: 'joy',
    weight: 0.75,
    entries: `
      saved {our|my|the|us|me|her|his} _1
      made {my|her|his|our|their|the} _2 {day|week|year|month|night|weekend|birthday|evening|trip}; an angel
      angels; angel; a breeze; was a breeze; a doddle; a dream; a lifesaver; a star; superstar; superstars
      so gentle; gentle and; painless; put {me|us|her|him} at ease; at ease
      hasnt stopped {talking|smiling|using|wearing|playing|raving}
      havent stopped {talking|smiling|using|wearing|playing|raving}
      cant stop {smiling|wearing|using|eating|raving|staring|looking|telling}
      havent {laughed|smiled|slept|eaten|felt} so {much|well|good}
      be back {next|for|soon|again|for sure|in|definitely}; well be back
      ill be back {for|soon|again|definitely}; coming back {for|next|soon|again}; see you again soon
      best _3 {ever|weve had|ive had|ive ever|weve ever|in town|in years|in the|so far|around|i have|we have|by far|hands down|yet|going}
      ever had
      best {decision|purchase|money|thing|service|experience|meal|coffee|haircut|class|teacher|stay|hotel|shop|app|team} [ever|i|we|so|in|ive|weve|hands] _1
      hands down; by far the best; without being asked; restored my faith; faith in humanity
      treated {us|me|my} {like|so well|with such|with real|with kindness|wonderfully|brilliantly} _1 {family|royalty|kings|queens|kindness|care|well|respect}
      like {family|royalty|a charm|a dream}; nothing was too much trouble; nothing too much trouble
      no exception; never had a {bad|problem|single|issue}; never a {bad|dull|problem}
      not a {single|bad} {complaint|problem|issue|thing to}; cant say a bad; nothing bad to say
      so {happy|pleased|glad|excited|grateful|impressed|relieved|thankful|proud|good|cute|pretty|beautiful|comfy|soft|fast|easy|quick|smooth|nice|lovely|fun|tasty}
      really {happy|pleased|glad|excited|grateful|impressed|relieved|thankful|proud|good|cute|pretty|beautiful|comfy|lovely|nice|easy|great|kind|helpful|enjoyed|love|like|friendly|fun|looked after}
      very {happy|pleased|glad|grateful|impressed|good|nice|comfy|comfortable|helpful|friendly|efficient|professional|patient|kind|easy|quick|satisfied|tasty|clean|well}
      spotless; immaculate; sparkling; smashed it; nailed it; crushed it; killed it; knocked it out; on point
      chuffed to bits; buzzing; made up with; over the moon; tickled pink; thrilled to bits; cracking; belter
      proper {lovely|good|nice|tasty|job}; top {lads|lad|man|bloke|people|banana|marks|drawer|job|guys|team}
      good {lads|lad|people|egg|as new|vibes|stuff|one}
      lovely {people|lad|lady|bloke|guy|staff|team|couple|touch|stay|meal|place|family|surprise|note|experience|chap|man|woman}
      grateful to {you|the|your|all|everyone}
      tell {%|her|him|them|the|your} _6 {angel|star|legend|thank|thanks|thankyou|great|amazing|wonderful|brilliant|hero}
      hero; heroes; bless; credit to {you|the|your}; pass on my thanks
      thank {%|him|her|them|everyone|the} [for|from|so|very|again] _1; big thank; big thanks; huge thank
      thankyou; shout out; shoutout; rave about; raving about; cheers {guys|lads|team|everyone|all|mate} you
      we did it; it came; its finally here and; thank god; thank goodness; what a relief; phew
      finally {a|an|some|someone|somebody} _2 {who|that|which} _3; impressed
      was a {hit|success|triumph|joy|pleasure|delight|treat|blast|hoot|big hit|huge hit|great success}
      went down a {treat|storm}; meant {a lot|so much|the world|everything} _1
      means {a lot|so much|the world|everything} _1
      even {prettier|better|nicer|more beautiful|lovelier|softer|cuter|cooler}; in person {and|its|it is}
      cant ask for more; couldnt ask for {more|better|a better}
      what more {could|can} {you|i|we} {ask|want|need}; never had {a reason|cause|any reason} to _3
      no reason to {look|go|complain|leave} _1
      never {looked back|looking back|going back|a problem|an issue|put a foot}; beaming; grinning; ear to ear
      overjoyed; legend; found you
      glad i {found|chose|came|switched|ordered|bought|picked|went|discovered|called|asked}
      glad we {found|chose|came|switched|ordered|went|discovered}; so {glad|happy} {i|we|you|that|with|to}
      {wow|amazing|gorgeous} {view|room|food|colour|color|dress}
      sorted {straight away|in|within|out in|it in|quickly|it all|everything|right away|immediately|same day|the same}
      quick {and easy|reply and|and friendly|and painless|and helpful|and efficient|and efficient}
      fixed {in|within|straight|right away|it in|first time|same day} _1
      everyone {asked|loved|loves|was impressed|complimented|is asking|wants one|at}; lots of compliments
      so many compliments; nothing but compliments; compliments; waited {while|for me|with|patiently with}
      {small|little} {thing|gesture|touch|things} but; went {above|out of|the extra|beyond}
      {held|calmed} {my|her|his} hand; thoughtful {touch|gesture|note|gift|packaging}; handwritten note
      made {me|us|her|him|them|everyone} {feel|smile|laugh|so happy|very happy|happy|welcome|so welcome} _2
      felt {so welcome|welcome|at home|looked after|safe|heard|special|valued|like family|cared|listened|pampered|very welcome|really welcome|well looked}
      looked after {me|us|my|so|very|really|brilliantly}; taken care of; in safe hands; in good hands
      great {hands|with kids|with children|atmosphere|vibe|value|time|day|night|stay|food|coffee|price|place|people|lads|lad|help|stuff|fun|course|class|teacher|room|location|bunch|product|fit|quality|colour|color|news|show|gym|app|haircut|meal}
      tastes {amazing|great|delicious|like heaven|divine|incredible|lovely}; heaven; heavenly; divine
      out of this world; to die for; {10|ten|5|five|11|100} {out of|stars|star} _2; # stars; smoothest
      easiest {return|process|booking|refund|move|thing} _1; so easy; easy as pie; piece of cake
      no {fuss|drama|hassle|faff} _1 {and|just|at all|whatsoever}
      exactly what {i|we} {needed|wanted|ordered|hoped|was looking|asked|expected}
      just what {i|we} {needed|wanted|hoped|was looking}
      just as {described|pictured|i hoped|advertised|i remembered|good}
      as {described|pictured|promised|advertised} and _2; true to {size|the photos|picture|description|its}
      arrived {safe|early|a day|two days|ahead|intact|in one|sooner|earlier|already|super|next|in perfect|perfectly|beautifully|quicker|faster} _2
      a day early; earlier than; sooner than; ahead of; changed my life; life changing; life saver
      highlight of; long may; keep doing what; never change; dont change; dont ever change; big fan; huge fan
      fan of; converted; convert; hooked; addicted to; loyal for
      {customer|client|member|guest|with you} for {years|life|ever|#|ten|twenty} _2 {and|never|always|happy|still}
      always {a pleasure|so helpful|so kind|friendly|helpful|great|good|amazing|on time|reliable|brilliant|lovely|happy|patient|there for|deliver|a joy|perfect|go above|quick|the best|polite|so nice|so friendly}
      patience of a saint; so patient; very patient; incredibly patient; patient with {me|us|my|her|him}
      restored; brightened; cheered {me|us} up; warmed my heart; heartwarming; heart warming; touched
      moved to tears; happy tears; tears of joy; crying happy; cried happy
      cant wait to {come|return|order|eat|be} {back|again|more|here}
      see you {next|again|soon} {year|summer|time|week|month|for}; hats off; fair play; fair play to you
      in a good way; what a {team|bunch of legends|legend|star|hero|gem}; patient with
      for being so {patient|kind|understanding|helpful|lovely|honest|quick|gentle|thoughtful|generous|accommodating} _1
      recommend you enough; hard to find {these|nowadays|service}; rare these days; rare to find
      always {deliver|delivers|come through|comes through|exceed|exceeds}
      thats why i {keep|always|love|come} _2`,
  },
  {
    kind: 'joy',
    weight: 0.6,
    entries: `
      thank {you|u} [so|very|ever so|all] [much] {from the bottom|a million|so so much|sooo much|for being|for all|for going|for your patience|for your kindness|for everything|for making|for your amazing|for your great|for the amazing|for the great|for the wonderful|for the excellent|for your excellent|for such|for the fantastic|for your fantastic|for sorting|for helping|for the lovely|for the beautiful|for the quick|for the fast|for solving|for fixing|for the super|for your wonderful|for your brilliant|for the brilliant|for caring|for understanding|for your understanding|for taking care|for looking after|for a great|for a wonderful|for a lovely} _1
      thank you so much; thank you very much indeed; thanks so much; thanks a million; thanks a bunch $
      thanks {for being|for all|for going|for your patience|for your kindness|for everything|for making|for the amazing|for the great|for the wonderful|for the excellent|for such|for the fantastic|for sorting|for helping|for the lovely|for the beautiful|for the quick|for the fast|for solving|for fixing|for the super|for understanding|for your understanding|for taking care|for looking after|for a great} _1
      huge thanks; big thanks; massive thanks; many many thanks; a thousand thanks; special thanks; heartfelt
      sincerely appreciate; really appreciate {it|that|your|the|you|how}; greatly appreciate*; so appreciate*
      appreciate {your patience|your kindness|all your|everything|your quick|the quick|your understanding|how}
      much love; lots of love; xoxo; hugs; kisses; xx; xxx; bless {you|your|u}; god bless
      so {kind|sweet|helpful|thoughtful|generous|lovely|nice|grateful} [of you|of u]
      very {kind|sweet|helpful|thoughtful|generous|nice} [of you|of u]
      thats {so|very|really} {kind|sweet|helpful|nice|great|generous|lovely|good}
      all {sorted|good now|fixed|resolved|solved|working}; sorted now; problem solved; issue resolved
      solved my {problem|issue}
      youve been {great|amazing|wonderful|so|very|really|super|incredibly|fantastic|brilliant|a star|a great|a huge|most}
      you were {great|amazing|wonderful|so|very|really|super|incredibly|fantastic|brilliant|a star|a great|a huge|most}
      such a {help|relief|great|lovely|wonderful|good|nice|pleasure|beautiful|kind}; huge help; big help
      real help; lots of help`,
  },
  {
    kind: 'praise',
    weight: 0.8,
    entries: `
      well done; good job; great job; nice job; amazing job; fantastic job; excellent job; good work
      great work; nice work; amazing work; excellent work; fantastic work; brilliant work
      keep up the {good|great|excellent|amazing|fantastic|brilliant} work; keep it up
      {great|excellent|amazing|fantastic|wonderful|brilliant|outstanding|top notch|stellar|superb|awesome|terrific|good|perfect|incredible|exceptional|lovely|fabulous|first class|world class|phenomenal|impeccable|best|impressive} {service|customer service|support|customer support|company|communication|experience|staff|team|business|store|shop|help|people|delivery|shipping|assistance|care|seller|website|response|attention|efficiency|organisation|organization|professionalism}
      {service|support|customer service|team|staff|experience|delivery|communication|help|assistance} {is|was|were|has been|are} [so|very|really|absolutely|truly|just|super] {great|excellent|amazing|fantastic|wonderful|brilliant|outstanding|superb|awesome|terrific|perfect|incredible|exceptional|lovely|fabulous|first class|phenomenal|impeccable|quick|fast|efficient|friendly|helpful|kind|second to none|top notch|flawless|super fast|speedy|good}
      {you|you guys|yall|you lot|your team|your staff|u|they|ur} {are|re|were|have been|rock|rule|rocks} [all|so|the|really|truly|absolutely|just|a|an|literally|such|always|simply|a bunch of] {best|amazing|awesome|great|fantastic|wonderful|brilliant|legend|legends|star|stars|lifesaver|lifesavers|lifesaver|angel|angels|helpful|kind|lovely|the best|super|incredible|so helpful|so kind|gem|rockstar|champion|absolute|superstars|superstar|professional|excellent|sweet|patient}
      youre {amazing|awesome|great|fantastic|wonderful|brilliant|the best|a star|a legend|a lifesaver|an angel|so helpful|so kind|lovely|too kind|very kind|super helpful|incredible}
      you rock; rock stars; helpful; super helpful; friendly; polite; courteous; kind; kindness; caring
      thoughtful; attentive; professional; professionalism; efficient; efficiency; prompt; promptly; punctual
      speedy; fast; quick; quickly {resolved|sorted|fixed|solved|answered}; super fast; super quick
      lightning fast
      arrived {early|quickly|fast|on time|ahead|before|perfectly|safely|in perfect|super|so fast|the next day|within a day}
      ahead of schedule; right on time; on time; faster than {expected|i|promised}
      quicker than {expected|i|promised}; seamless; smooth; smoothly; hassle free; stress free; reliable
      trustworthy; responsive; knowledgeable; highly recommend*; recommend; would recommend; will recommend
      recommended; recommending {you|this|to}
      definitely {recommend|buy|order|be back|coming back|shop|use|return}
      will {definitely|certainly|absolutely|be back|be ordering|order again|buy again|shop again|use again|return for}
      customer for life; loyal customer; repeat customer; happy customer; satisfied customer; five stars
      5 stars; thumbs up; hats off to {your|the|you|all}; bravo; kudos to; props to; shout out to; shoutout to
      a credit to; asset to; compliments to; hats off; impressed {with|by}`,
  },
  {
    kind: 'courtesy',
    weight: 0.2,
    entries: `
      thanks; thank you; thx; ty; thank u; cheers; ta; please; pls; plz; kindly; regards; best regards
      kind regards; best wishes; have a {good|nice|great|lovely} {day|evening|weekend|one|night|afternoon}
      good {morning|afternoon|evening|day}; ok; okay; fine; ok great; great thanks; ok perfect; perfect thanks
      ^ perfect; ^ great; ^ good; cool; sounds good; sounds great; alright; got it; understood; noted
      much appreciated; appreciated; appreciate {it|that|any|your help|the help|if}; sorry; excuse me
      congratulations; congrats`,
  },
  {
    kind: 'plain',
    weight: 0,
    entries: `
      no problem; no problems; no problem at all; no worries; not a problem; no issue; no issues
      without {any|a} {problem|problems|issue|issues|hassle|delay}; without delay; no trouble; no bother
      no hassle; no fuss; no big deal; no harm done; dont worry; not to worry; not worried
      any {problem|problems|issues|trouble|complaint|delay}; in case {of|i|it|there|the}
      problem is {solved|fixed|resolved|sorted}; stupid question; dumb question; silly question
      sorry {to bother|for the trouble|to trouble|for bothering|for the inconvenience|if this|for the stupid|for my|about the|to disturb|to be a pain|for asking|for so many|for all the}
      hate to {ask|be a}; sorry for the; black friday; happy hour; happy birthday; happy new year
      happy holidays; merry christmas
      happy {easter|thanksgiving|anniversary|monday|friday|valentines|to wait|to help|to pay|with either|for you|to provide|to send|to share|to hear|to answer}
      be happy to; id be happy
      good {to know|for|with|at|on|idea|until|luck|quality leather|price|enough|fit|option|deal|time|value}
      is it {good|any good|bad|worth|ok|okay|normal|safe|possible}; is there a good
      best {way|price|time|option|before|seller|sellers|size|for|deal|to|buy|one|suited|method|place|selling|by|friend|man|choice}
      which is {best|better|the best}; whats the best; what is the best; what would be best; do my best
      at best; all the best; best regards; better {option|price|size|deal|for|to|if}
      {would|id|wed|should} love to {know|have|order|buy|get|see|visit|try|book|hear|return|come|purchase|use|pay|change|exchange}
      love to {know|have|order|buy|get|see|visit|try|book|hear}; like to; would like
      looking forward to {hearing|your|receiving your|your reply|a reply}; look forward to; nice to meet
      nice day; have a nice; perfect for; ideal for; great for; suitable for
      pretty {much|sure|big|small|tight|long|close|urgent|simple|quickly|soon|standard|straightforward|new|bad|poor|slow|awful|terrible|disappointed|upset|annoyed|angry|frustrated|clear}
      top {up|size|of|left|right|shelf|floor|layer|part|coat|quality|in}; crop top; tank top; laptop
      hard {drive|cover|case|shell|water|copy|floor|floors|hat|skin|disk|boiled}
      low {fat|sugar|carb|heat|price|season|stock|battery|cut|top|table|rise|heel|back}
      cold {brew|water|wash|weather|season|drink|drinks|chain|pressed|start|storage}
      sick {leave|note|day|days|person|child|dog}
      lost {property|my receipt|the receipt|my password|password|and found|my card|my key|my order number|the invoice|my login|weight|my original}
      dispute resolution; waste bin; waste disposal; mad {max|hatter}
      cheap {option|shipping|flight|ticket|tickets|enough|model|delivery}; cheaper; cheapest
      used {to|for|by|as|in|with|it|the|a|your|car|cars|books|the code|my}; be used; can be used
      opened {an|my|a|the} {account|box|package|order|ticket}; never mind; nevermind
      never {tried|used|ordered|been|bought|had} {this|it|one|from|before|anything|to|a}
      wait {time|times|list|for my order|until|a moment|to}
      waiting {list|time|times|room|period|area|for your|to hear|for a reply from|for the delivery}
      cant wait to {try|see|wear|receive|get|use|order|come|visit}
      how long {is|does|will|do|should} [the|it|i|delivery|shipping] [wait|take|have to wait]
      missing {you|out}; miss you; anger management; critical {illness|size}
      expired {card|voucher|coupon|code|passport|licence|license}; wrong {size by mistake|number sorry}
      my mistake; my bad; my fault; i made a mistake; i ordered the wrong; i chose the wrong
      i picked the wrong; i entered the wrong; i put the wrong; i accidentally; by mistake; by accident
      want to {cancel|return|change|exchange}; how {do|can} i {cancel|return|complain|make a complaint}
      complaints {procedure|policy|department|form}; returns; return policy; free returns; cancellation policy
      late {checkout|check out|fee|night|evening|afternoon|september|october|june|july|show|arrival|check in|for|delivery fee}
      {is|are} it too late; not too late; latest; early or late; sooner or later; sooner rather
      broken {english|in}; sorry for my english; damage {deposit|waiver|cover|insurance|policy}
      faulty {goods|item policy|items}; dirty {blonde|dishes|laundry}; stain {resistant|remover|free}
      scratch {resistant|proof|card|map}; crack proof; hell of a; hell yeah
      killer {deal|price|sound|heels|quality}; to die for; dying to; die cut; bomb; the bomb; the shit
      awfully nice; terribly sorry; awfully sorry; im afraid {i|the|my|we|that|it|not}; afraid of heights
      a shame i; pain {relief|killer|killers}; back pain; knee pain; stress {free|ball|relief|test}; cry baby
      trouble {free|shooting}; troubleshoot*; hair loss; rash guard
      right {size|now|one|side|hand|foot|away|here|left|to|of|address|price|place|for|item|thing|product|model|version}
      all right; not only; as well as; not {only|sure|yet|just|to mention|until|before|too|necessarily}
      if not; why not; not at the moment; joking aside; kidding aside; on the {limit|other hand}
      fast {charging|charger|food|track|shipping|delivery|checkout|lane|dry}
      quick {question|query|one|note|check|dry|release|reply|update|response|look|help}
      is it {fast|quick|soft|comfortable}; kind {of|regards|reply|help|words please}; what kind; one of a kind
      warm {water|white|up|clothes|enough|regards|in winter}; soft {drink|copy|close|touch|shell|top}
      fine {line|tip|art|dining|print|jewellery|jewelry}; super {glue|market|size|king}
      sweet {potato|spot|tooth}; fit {for|me|the|a|in|into|my|through|on}
      professional {use|version|account|services|plan|grade|license|licence}; great britain; great dane
      recommend {a|me|something|any|which|one|for|the best|what|buying|using|using it|to a|size}
      can you recommend; could you recommend; do you recommend; would you recommend; what do you recommend
      which do you recommend; you recommend
      recommended {dose|dosage|size|age|retail|by|for|settings|temperature}
      fire {pit|stick|alarm|wood|place|tv|extinguisher}; top rated; content {of|is|creator|marketing}
      contents; issue {date|number|an|a|the|me}; smooth {finish|surface|skin}; honest question
      pleasure is mine; with pleasure; quick delivery option; reliable sizing; legend says; con of
      pros and cons; pro and con; con artist exhibition; con edison; dick smith; moby dick; hope to hear
      in|within|every|after|lasts|under|than @n|@one weeks|months|week|month|year|years|days|hours
      @n|@one weeks|months|week|month|year|years ago; {for|in} @n years
      please {reply|respond|answer|let me know|advise|confirm|explain}
      could you {reply|respond|answer|explain}; explain {how|what|the|to me|it|this|more|please|again}
      angry birds; mad men; con artist; sorry {i|im|if|was|to hear}; not stupid; no stupid
      off {the|to|my|season|peak|work|white|road|topic}; day off; drop off; dropped off; turn off; switch off
      sign off; best {before|regards|wishes|time|way|for me|day|suited}
      very {urgent|important|much|soon|small|big|large|long|first|same|similar|specific|simple|basic|quick question|different|last|old|new|young|early|late}
      so {that|i can|much|many|far|on|long|soon|what|how|when|if|is|can|do|the|its|we|you}
      how {good|fast|quick|easy|nice|clean} is; good {for|to|at|enough}
      not sure {if|whether|what|which|how|when|why|about|where|who}; im not sure; wish to; wish you a
      i wish to; i feel like; i feel; easy to {use|clean|install|return|assemble}; explain why; ^ great $
      ^ perfect $; ^ lovely $; ^ brilliant $; ^ nice $; ^ good $; ^ fab $; ^ awesome $; ^ excellent $
      ^ wonderful $; ^ super $; ^ amazing $; ok great; ok perfect; great ok; great see you; perfect see you
      angry {skin|bird|birds|orchard|red|rash}; {is|are} the {pool|beach} _1
      {how|what} {bad|slow|noisy|strict|good|fast|hard|difficult|painful|busy|hot|cold|expensive} {is|are|does|do}
      make a complaint; file a complaint; send a complaint; raise a complaint; complain to whom
      {waiting|wait} {period|list|time|room}; {cancellation|late} {policy|fee|fees}
      miss my {appointment|slot|flight|train|bus}; what happens {if|when}; great with {a|my|this}
      less expensive; lot of; parking lot; dress code; compliments slip; heaven scent
      feel like {a|having|eating|going|ordering}; hopeless with; joke about; a joke about; tell me a joke
      give me another; give me {a hand|some|more|an idea|a quote|the|directions|details|info}; bit much in
      stop it {before|from|working|shipping|being}; someone who loves; who loves; people who love; go over it
      went over it; going over it`,
  },
  {
    kind: 'negator',
    weight: 1,
    entries: `
      not; dont; doesnt; didnt; isnt; wasnt; arent; werent; wont; wouldnt; cant; cannot; couldnt; shouldnt
      havent; hasnt; hadnt; aint; never; no; without; neither; nor; nothing; hardly; barely; scarcely
      far from; anything but; rather than; instead of; lack of; zero; none; less than`,
  },
  {
    kind: 'booster',
    weight: 1.4,
    entries: `
      very; really; so; extremely; absolutely; totally; completely; utterly; incredibly; beyond; super; truly
      deeply; highly; seriously; thoroughly; terribly; hugely; massively; genuinely; particularly; especially
      exceptionally; too; more and more; increasingly; damn; bloody; freaking; proper; properly; most; such a
      quite frankly; simply; entirely; sooo; soo; v; insanely; ridiculously {good|happy|fast|soft}`,
  },
  {
    kind: 'softener',
    weight: 0.5,
    entries: `
      a bit; bit; slightly; a little; a little bit; somewhat; kinda; kind of; sort of; sorta; fairly; mildly
      a tad; a touch; almost; maybe; perhaps; rather; marginally; partly; partially; just a bit; a wee bit`,
  },
  {
    kind: 'contrast',
    weight: 1,
    entries: `
      but; however; although; though; tho; unfortunately; sadly; despite; in spite of; even though; yet
      nevertheless; nonetheless; except; apart from; other than; only downside; only issue; only problem
      only complaint; that said; having said that; whereas; on the other hand; if only; instead`,
  },
  {
    kind: 'hypothesis',
    weight: 1,
    entries: `
      if; in case; in the event; what if; suppose; supposing; should it; should i; should the; assuming
      unless; whether; would it be; hypothetically; provided`,
  },
  {
    kind: 'expectation',
    weight: 1,
    entries: `
      expected a|to|the; i thought it would|id|i|this; thought itd; was expecting
      was worried|scared|nervous|afraid|sceptical|skeptical|dreading|terrified|anxious|apprehensive|unsure|hesitant
      i feared; was dreading; had doubts; had my doubts; wasnt sure`,
  },
  {
    kind: 'resolved',
    weight: 1,
    entries: `
      resolved; solved; sorted; all sorted; fixed; works now; working now; now works; now working
      finally {arrived|works|working|received|got|fixed|sorted|resolved}
      arrived {today|yesterday|safely|this morning|early|on time|perfectly}
      replaced {it|them|the|within|immediately|straight|quickly|in|free|right|my} _1
      refunded {immediately|straight|quickly|me straight|the same|within|in full|me immediately|me the same|me within|right away} _1
      {new one|replacement} {arrived|came|was sent|within|the next|is perfect|works}; back to normal
      good as new; problem solved; youve {fixed|solved|sorted|resolved}
      you {fixed|solved|sorted|resolved|replaced|refunded} _3 {quickly|immediately|fast|right away|straight away|the same|within|in no time|so fast|so quickly|promptly}`,
  },
  {
    kind: 'joiner',
    weight: 1,
    entries: `
      and; because; so that; while; then; when; since; as; where`,
  },
]
