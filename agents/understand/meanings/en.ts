import type { Meanings } from './kinds.ts'

// A data file: what English words and phrases mean, as far as the reading of a customer's message goes.

export const english: Meanings = {
  // Who
  role: `
    operator~; representative~; manager~; supervisor~; advisor~; assistant~;
    operator; operators; agent; agents; advisor; advisors; adviser; advisers; representative;
    representatives; rep; reps; supervisor; supervisors; manager; managers; mgr; management; director;
    directors; boss; bosses; owner; owners; proprietor; assistant; assistants; consultant; consultants;
    specialist; specialists; handler; handlers; employee; employees; colleague; colleagues; higher up;
    higher ups; superior; superiors; team leader; team lead; controller; coordinator; coordinators;
    executive; executives; exec; head of; in charge; person in charge; whoever runs; who runs; whoever is;
    dispatcher; duty manager; account manager; clerk; csr; representitive; ceo; advocate; case worker;
    caseworker`,
  staff: `
    technician; technicians; tech; engineer; engineers; doctor; doctors; dr; gp; nurse; nurses; vet; vets;
    midwife; physio; physiotherapist; dentist; hygienist; pharmacist; receptionist; receptionists;
    secretary; cashier; porter; concierge; waiter; waitress; chef; cook; barista; baker; driver; drivers;
    courier; couriers; rider; plumber; plumbers; electrician; electricians; mechanic; mechanics; fitter;
    fitters; builder; builders; gardener; instructor; instructors; teacher; teachers; tutor; tutors;
    lecturer; headteacher; headmaster; principal; coach; trainer; pt; hairdresser; stylist; barber;
    therapist; accountant; solicitor; lawyer; notary; surveyor; architect; broker; underwriter; salesman;
    saleswoman; salesperson; seller; conductor; guard; steward; stewardess; cabin crew; guide; lifeguard;
    tailor; optician; jeweller; developer; developers; photographer; planner; organiser; organizer; lady;
    gentleman; guy; girl; bloke; lad; chap; man; woman; florist; librarian; admissions officer; officer;
    landlord; letting agent; estate agent; counsellor; counselor; volunteer; cleaner; cleaners; crew; dj`,
  dept: `
    department; dept; team; desk; office; support; helpdesk; help desk; helpline; customer service;
    customer services; customer care; customer support; call centre; call center; billing; accounts; sales;
    reception; front desk; dispatch; claims; complaints; warehouse; branch; workshop; kitchen; surgery;
    roadside; hr; human resources; admissions; finance; collections; retention; retentions; returns;
    logistics; switchboard; maintenance; head office; lost property; staff; box office; concierge;
    housekeeping; it department; tech support; technical support; bookings; reservations; mortgage team;
    legal; purchasing; procurement; accounts ppl; wine buyer; underwriting; bereavement team; fraud team; fraud; ward; front of house; security; dispatch desk; ground staff`,
  some: `
    someone; somebody; sb; sum1; some1; anyone; anybody; any1; whoever; one of {you|your|the|ur};
    somebody else; someone else; anyone there; anybody there; anyone home; a body; people; ppl; those who;
    the {guy|lady|girl|man|woman|lad|person|one} who`,
  human: `
    human~; person~; someone~;
    human; humans; humna; hooman; person; persons; persn; real {person|human|people|agent|voice|one};
    living; breathing; flesh and blood; flesh; pulse; heartbeat; voice; actual {person|human|people}; soul;
    eyes; with a brain; with a name; with ears;
    live {agent|chat|person|representative|operator|support|human}; in person;
    someone with; grown up; adult; proper person; somebody real; a being; real life; human being; actual being; people person`,
  bot: `
    bot; bots; chatbot; robot; robots; machine; machines; ai; automated; automatic; auto; computer;
    recording; recorded; canned; scripted; script; copy paste; copy and paste; copied; algorithm; menu;
    menus; virtual assistant; assistant virtual; cartoon; avatar; faq; faqs; form letter; template`,
  // Contact
  talk: `
    talk; talking; speak; speaking; spk; tlk; speek; chat; chatting; discuss; converse; conversation;
    word with; a word; quick word; explain; tell; deal with; dealt with; hear from; heard by; communicate;
    meet; meeting; over the phone; on the phone; by phone; voice to voice; face to face; one to one;
    consult; get hold of; get a hold of; reach; listen;
    chin wag; chinwag; natter; word in; catch up with; see the; hear it from; hearing it from; drop me a line; in touch with; deal with him; deal with her; sit down with; run it by; one on one; out loud`,
  pass: `
    pass; put; patch; transfer; connect; forward; hand; route; redirect; refer; switch; link; direct;
    hook me up; shoot me over; palm; turn me over; get hold of;
    escalate; escalated; bring; get; give; fetch; send; loop; take; through; thru; over; on the line;
    on the phone; in touch; get me; give me; put me; connect me; transfer me; pass me; hand me; let me;
    take me to; bring me; find me; take over; step in; jump in; look at this`,
  ring: `
    call; calls; calling; ring; ringing; phone; phoning; telephone; telephones; dial; bell; buzz; callback;
    call back; ring back; phone call; give me a {call|ring|bell|buzz|shout|tinkle}; contact; contacting;
    get back to; come back to; reach out; video call; videocall; zoom; facetime; holler; on the blower;
    pick up the phone; ring me; call me; phone me; on the phone; blower`,
  reply: `
    answer; answers; answering; reply; replies; respond; responds; {text|message|email|write|msg|whatsapp} me;
    {text|message|write} back; help me; sort me out; assist; assisted; advise me; walk me through; talk me through;
    {look|looks|looking} at {it|this|my}; sort it out; fill me in; let me know herself; himself; herself; themselves`,
  there: `
    available; around; on duty; on shift; in today; online; on hand; up front; on here; on the line;
    is % {in|there|around|available|free|on|about|working}; {is|has} {the|your} _1 {in|there|around|available|free|on};
    {is|if} {she|he} {s|is|in|there|around}; if {shes|hes} {in|on|free|around}; {shes|hes} {in|on|free|around}; to hand`,
  // Wanting
  want: `
    want; wanna; wants; wanted; like; id like; would like; love to; wish; prefer; rather; demand; insist;
    require; request; requesting; expect; hoping; keen; looking; asking; id love; would love; appreciate;
    id rather`,
  can: `
    can; could; may; might; would; will; cld; cud; possible; able; way to; chance; any chance; is there;
    are there; how do i; shall; please can; mind; do you mind; would you mind`,
  need: `
    need; needs; needing; must; have to; got to; gotta; required; necessary; urgently; desperate`,
  me: `
    i; me; my; im; ive; id; ill; we; us; our; were; weve; mine; myself`,
  you: `
    you; your; u; ur; youre; youve; yours; yourselves; ya; you lot; you people; you guys; this company;
    this place`,
  was: `
    was; were; had; did; said; told; went; came; called; rang; spoke; yesterday;
    last {week|month|night|time|year}; earlier; ago; this morning; has; have; has been`,
  // Asking and refusing
  neg: `
    not; no; dont; doesnt; didnt; isnt; arent; wasnt; werent; cant; cannot; couldnt; wont; wouldnt; never;
    without; havent; hasnt; hadnt; aint; none; nothing; neither; nor; shouldnt`,
  nobody: `
    nobody; no one; no1; noone; not one person; not a soul`,
  noneed: `
    no need; dont need; dont want; not necessary; rather not; no thanks; no thank you; im fine; im good;
    all good; thats all; thats it; that will be all; no worries; never mind; nevermind; dont bother;
    not bothered; just {send|tell|email|text}; im ok; happy to {wait|type|write|chat here}; in writing;
    prefer {writing|text|email}; nothing else; just curious; only curious; either is fine`,
  bit: `
    a bit; a little; slightly; kind of; somewhat; kinda; a tad; a touch; rather; sort of; fairly`,
  hyp: `
    if; whether; in case; should i; unless; suppose`,
  q: `
    how; what; when; where; who; which; why; whats; wheres; whens; hows; do; does; did; is; are; whose`,
  thanks: `
    thanks; thank; thx; thnx; ty; cheers; ta; tysm; much obliged; grateful`,
  please: `
    please; pls; plz; kindly; plese; pretty please; if you could; if possible; por favor`,
  hello: `
    hi; hello; hey; hiya; good morning; good afternoon; good evening; dear; morning; greetings; regards;
    sincerely`,
  // Messages and consent
  msgs: `
    message; messages; msg; msgs; text; texts; txt; txts; texting; messaging; sms; spam; spamming; ads; ad;
    advert; adverts; advertising; marketing; promo; promos; promotion; promotions; promotional; offer;
    offers; deal; deals; newsletter; newsletters; notification; notifications; alert; alerts; update;
    updates; email; emails; mailing; mailings; reminders; coupon; coupons; voucher; vouchers; survey;
    surveys; catalogue; catalogues; catalog; tips; whatsapps; announcements; blasts; broadcasts; junk;
    sale texts; price lists; reminder texts; pings; newsleter; newletter; nwsltr; bulletin; bulletins;
    circular; circulars; flyers; leaflet; leaflets; specials; promtions; promotons; publicity; communications;
    communication; comms; marketting; solicitation; solicitations; advertisement; advertisements; invitations;
    invites; horoscope; telemarketing; cold {calls|calling|texts}; broadcast; discounts; perks; sms*; texs; mesages;
    masages; messeges; menu of the day; daily menu; weekly; freebies; giveaways`,
  list: `
    list; lists; database; mailing list; contacts; distribution; records; system; books; subscribers;
    subscription; subscribed; my number; this number; my mobile; my cell; my details; my phone`,
  off: `
    remove; removed; delete; deleted; erase; drop; strike; scrub; wipe; exclude; unsubscribe; unsubscribed;
    unsub; optout; opt; off; out; lose; forget; block; leave; withdraw; revoke; cancel; cancelled; disable;
    turn them off; switch them off; get rid; unsubscrib*; unsuscrib*; unsubcrib*; unsubs*; unlist; deregister;
    de register; unenroll; unenrol; disenroll; scratch; cross; taken off; take {me|us|this|my|him|her} off;
    {get|keep|leave|count|rule|pull} {me|us} {off|out}; off {the|your|this} {list|lists|books|system}; opted out;
    opting out; turn off; switch off; mute; kill; bin; ditch; unfollow; part ways; bow out; exit; out please; purge`,
  cease: `
    stop; stopped; stops; quit; cease; end; halt; enough; no more; anymore; any more; any longer; no longer;
    never again; pause; finish; finished; done; discontinue; cut it out; knock it off; give it a rest; pack it in;
    refrain; desist; nothing more; nothing else; not any more; dont ever; wind down; silence; shut up; lay off;
    call it a day; halt all; cut out; cutting; put an end`,
  on: `
    resume; restart; reactivate; resubscribe; re subscribe; subscribe; start; unstop; turn on; turn _1 on; enable;
    activate; sign up; sign me up; sign; signing up; join; joining; rejoin; enrol; enroll; re enrol; reenrol; opt in;
    opt me in; opting in; add me; add us; add; include; put me {on|down|back}; put {my|this} {name|number}; reinstate;
    restore; register; unblock; unmute; keep me {posted|updated|informed|in the loop}; keep {sending|texting|me};
    hit me up; count me in; im in; sign {us|him|her} up; let me {in|back}; begin; switch on; switch _1 on; lift;
    notify me; {text|send|message|email} me {the|your|about|offers|deals|when|specials}; go ahead`,
  back: `
    again; back on; back in; back; once more; as before; like before; like you used to; used to; after all; anew;
    from now on; want them now; now i {want|do|would}; once again`,
  regret: `
    changed my mind; change my mind; changed our minds; by mistake; by accident; accidentally; accident; mistakenly;
    in error; didnt mean; not meant; meant for; wasnt meant; regret; ignore my; disregard my; undo; reverse; mistake;
    fat fingered; wrong button; i had {stopped|unsubscribed|opted|left}; id {stopped|unsubscribed|opted|left};
    i {stopped|unsubscribed|left|quit} {them|it|the|your}; missed; i take it back; joking; my bad; oops`,
  agree: `
    i agree; agree; agreed; accept; i consent; give {my|full|you} {consent|permission}; you may; youre welcome to;
    you can {text|contact|message|send|email|call|write}; feel free; happy to {receive|get|be|hear}; glad to; go ahead;
    fine by me; fine with me; ok to; okay to; im interested; interested in; would love to {hear|get|receive|be};
    ^ yes; ^ yep; ^ yeah; ^ sure; permission to; opted in; welcome; confirm; authorise; authorize; i authorise; i authorize`,
  oppose: `
    object; objection; i object; do not contact; do not call; dnc; do not disturb; withdraw; revoke; rescind; refuse;
    refusal; decline; un agree; unsolicited; unwanted; uninvited; without my {consent|permission}; never {agreed|asked|signed|consented|gave};
    no consent; not interested; no interest; no permission; not consent; dont consent; no longer {agree|consent|interested|wish|want|need};
    not wish; no thank you to; prohibited; do not {text|message|email|send|solicit|market}; harassment; cease and desist`,
  only: `
    only; just; except; apart from; other than; nothing but; but not; the rest; everything else; all the rest;
    strictly; solely; not the; unless its; only if`,
  peace: `
    leave me alone; leave us alone; leave me be; leave us be; leave me out; go away; get lost; get out; bugger off; buzz off; piss off;
    sod off; back off; lay off; fed up; sick of; tired of; enough already; driving me; too many; every {day|single|morning|hour};
    creepy; annoying; intrusive; block you; blocked; blocking`,
  wrong: `
    wrong number; wrong person; wrong {mr|mrs|ms}; not {him|her|my|mine}; im not {%|a customer|your}; no longer {a|live|work|your};
    never {been|bought|heard|shopped|used|had}; who {is this|are you|gave}; how did you get; dont know you; isnt my; not a customer;
    {moved|moving} {away|to|abroad|out}; passed away; deceased; sold {the|my|our}; work {phone|mobile|number}; changed {numbers|jobs};
    company phone; previous owner; belongs to; used to belong`,
  missed: `
    i miss; miss your; miss the; miss getting; missing {out|your|the|them}; missed {out|the|your}; stopped {getting|receiving|coming};
    dont {get|receive} {them|your|the|any}; no longer {get|receive}; havent {had|got|received|heard}; not {getting|receiving};
    fell off; dropped off; gone quiet; fomo; never hear`,
  send: `
    send; sending; sent; sends; receive; receiving; get; getting; contact; contacting; bother; bothering;
    pester; pestering; bombard; bombarding; harass; harassing; hassle; flood; spamming; bugging; writing;
    write`,
  consent: `
    consent; gdpr; privacy; permission; data; article; personal data; ico; tcpa; fcc; ftc; preference; preferences;
    opt; policy on; marketing {preference|preferences|consent}; purposes; third parties; tick; box`,
  thing: `
    order; orders; delivery; appointment; booking; reservation; plan; contract; membership; policy; account;
    gym; payment; debit; cheque; parcel; package; trial; insurance; broadband; class; lesson; tenancy;
    flight; ticket; tickets; room; table; cart; basket; item; invoice; bill; refund; licence; mortgage;
    subscription box; premium`,
  machine: `
    printer; washer; washing machine; dishwasher; oven; button; bus; train stops; coach; sign; engine; pump;
    boiler; car; alarm; beeping; monitor; toaster; heater`,
  // Time and danger
  now: `
    now; right now; immediately; straight away; straightaway; right away; asap; at once; this minute;
    this instant; instantly; urgent; urgently; emergency; urgnt; as soon as possible; quick; quickly; hurry;
    pronto; about to; currently; going out; as we speak; meanwhile; still going;
    rn; about to; halfway; mid; while i; help; sos; fast; sharpish; pronto; on my way; en route; just landed; landing; still here; as i {look|type|write}; by the minute; getting worse; rising; any second`,
  today: `
    today; tonight; this {morning|afternoon|evening}; tonite; 2day; 2nite;
    by {close|noon|midnight|end of day|lunch|lunchtime};
    before {close|closing|noon|midnight|lunch|you close|it goes|it leaves}; later today; shortly; any minute`,
  tomorrow: `
    tomorrow; tmrw; tmr; tomoz; tomorow; 2moro; in the morning; first thing`,
  soon: `
   
    in {#|an|half an|a few|ten|five|two|twenty|one|fifteen|thirty|forty} {min|mins|minute|minutes|hour|hours|hrs|hr|h};
    # {min|mins|minutes|minute|hours|hour|hrs|hr}; half an hour; an hour; minutes; at # {am|pm}; by #; at #;
    {at|by|before|until|till} {one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|midday|midnight};
    {goes|leaves|in|closes|shuts|lapses|starts|boards|departs} {in #|at #|#}; quarter past; quarter to; half past; in #; before #; any second; countdown`,
  deadline: `
    deadline; due; expires; expiring; expire; closes; closing; leaves; leaving; departs; boarding; boards;
    takes off; last day; last chance; too late; in time; on time; miss; missing my; starts; starting;
    wedding; funeral; surgery; operation; interview; exam; concert; ceremony; hearing; completion; check in;
    runs out; cut off; before it; goes out; going out; landing; land;
    train; coach; ferry; flight; slot; doors at; audience; guests; bride; groom; hearse; prom; kickoff; kick off; closing; shuts; lapses; customs; transfer deadline; payroll; submission; school run; checkout; check out; connection; last bus; last train`,
  norush: `
    no rush; no hurry; not urgent; nothing urgent; whenever; when you get a {chance|minute|moment};
    in your own time; at your leisure; take your time; no panic; when you can; got a minute;
    out of curiosity; just wondering; next {month|year|week|summer|spring};
    in {spring|summer|autumn|winter}; sometime; some time`,
  outside: `
    outside;
    at the {door|gate|airport|station|desk|counter|till|venue|clinic|hotel|restaurant|front|entrance};
    on the {road|street|motorway|platform|train|plane|doorstep|hard shoulder|pavement};
    in the {rain|cold|dark|car park|queue|lobby|waiting room}; waiting; waits; standing; stood;
    sitting here; im here; were here; im at; were at; im in; im on; stranded; parked; here now; gate;
    platform; airport; boarding;
    at customs; on the roof; on board; in the {lift|tunnel|taxi|cab|car|ambulance}; on the ledge; in the bath; by the gate; at security; at checkout; on hold; roadside; lay by; downstairs; upstairs; taxi waiting; driver waiting`,
  stuck: `
    stuck; trapped; locked; lock; locked out; locked in; stranded; broken down; cant get {in|out|on};
    wont open; no {power|electricity|heating|water|signal|gas|key|keys|medication|insulin|oxygen|access};
    lift; elevator; jammed; frozen; leaking; leak; burst; flood; flooding; flooded; blocking; blocked;
    wont {lock|close|start|turn off|stop}; stopped halfway; left behind; left without me; power cut; powers out; power out; blackout; no heat; broken into; flat tyre; a flat; puncture; swallowed my card; retained; wont let me`,
  danger: `
    gas; smoke; smoking; fire; flames; sparks; sparking; burning; burnt; shock; electric; explode; exploded;
    blood; bleeding; bleed; fever; faint; fainted; fainting; breathe; breathing; choking; choke; pain;
    allergic; allergy; swelling; swollen; vomiting; vomit; poison; poisoned; swallowed; ambulance; hospital;
    a e; injured; hurt; accident; danger; dangerous; unsafe; collapse; collapsed; seizure; fit;
    heart attack; stroke; burned; stolen; robbed; mugged; labour; contractions; medication; insulin; oxygen;
    dialysis; infection; brakes; carbon monoxide; 999; 911; suicid*; overdose; break in; texting while;
    dying; died;
    bitten; bite; stung; sting; wheezing; wheeze; coughing; dizzy; numb; rash; purple; unconscious; unresponsive; intruder; burglar;
    robbery; robber; alarm; alarms; siren; fire brigade; firefighters; police; paramedic; paramedics; pacemaker; inhaler; epipen;
    snake; wasp; wasps; sewage; overflow; overflowing; ammonia; toxic; fumes; chemical; chemicals; evacuate; fell; fallen; slipped;
    ingested; drowning; attacked; stalker; evicted; bailiffs; haemorrhage; drip; waters; ceiling; through the {ceiling|roof|wall|floor}; scalding; scalded; boiling; collapsing;
    wont stop; cant stop; stop the bleeding; double dose; too many tablets; recalled; harnessed; exposed wire; wires; monoxide`,
  weak: `
    child; children; kid; kids; baby; babies; toddler; son; daughter; mum; mom; mother; dad; father;
    grandmother; grandma; nan; gran; grandad; elderly; old lady; disabled; wheelchair; pregnant; dog; puppy;
    cat; kitten; patient; diabetic; husband; wife; brother; sister;
    little one; newborn; infant; nana; granny; grandpa; rabbit; hamster; horse; horses; pony; animals; guest; passengers; carer; tenant; pensioner; pensioners`,
  fraud: `
    transfer; withdrawn; withdrawal; transaction; stolen; cloned; scammed; fraud; fraudulent; phishing;
    hacked; hacker; didnt authorise; not me; unauthorised; unauthorized; freeze; block my card;
    lost my card; stop the {transfer|payment|cheque}; wrong {amount|account};
    leaving my account; taking another; emptying; emptied; ported; sim swap; clicked the link; got my password; in my name; did not do this; i did not; they have my; asking for cash; legit; scam`,
  // Trouble
  fail: `
    broken; broke; faulty; defective; damaged; dented; scratched; cracked; smashed; torn; ripped; soaked;
    leaking; missing; wrong; late; delayed; delay; lost; empty; rotten; mouldy; expired; cold; burnt; raw;
    dirty; filthy; doesnt work; not working; wont work; isnt working; not arrived; hasnt arrived;
    havent received; didnt arrive; never arrived; never came; didnt come; no show; error; fault; problem;
    issue; issues; failed; fails; crash; crashing; crashed; cancelled; forgot; forgotten; overcharged;
    charged twice; double charged; mistake; messed up; incorrect; declined; stale; ruined; fell off;
    fell apart; came off; snapped`,
  again: `
    again; still; third time; second time; fourth time; fifth time; # time; # times; nth time; umpteenth;
    twice; three times; four times; five times; ten times; hundred times; how many times; every time;
    each time; yet again; once again; another; keeps; keep; kept; constantly; always; as usual; usual; same;
    for {weeks|days|months|hours|ages}; weeks; days; months; weeks ago;
    # {days|weeks|months|hours|emails|calls|messages};
    since {monday|tuesday|wednesday|thursday|friday|last|the|january|march|april|lunch}; emails; calls`,
  wait: `
    wait; waiting; waited; waits; on hold; hold; chasing; chased; chase; patience; patient; queue; queued`,
  // Feeling
  insult: `
    idiot; idiots; moron; morons; stupid; incompetent; incompetents; incompetence; useless; clown; clowns;
    clueless; joke; jokers; muppet; muppets; pathetic; imbecile; imbeciles; bastard; bastards; asshole;
    assholes; arsehole; arseholes; wanker; wankers; twat; twats; dumb; dumbass; fools; fool; cowboys;
    cowboy; amateurs; amateur; donkeys; donkey; circus; scum; leeches; leech; parasites; parasite; vultures;
    geniuses; brainless; braindead; halfwits; halfwit; dimwits; numpty; numpties; pigs; pig; rats; garbage;
    trash; shambles; lazy; ignorant; prick; pricks; dickheads; dickhead; bandits; sharks; bloodsuckers;
    lot of you; bunch of; vermin; cretin; cretins; mugs; worthless; spineless`,
  swear: `
    fuck; fucking; fucked; fuckers; fck; fk; f off; wtf; ffs; shit; shite; shitty; bullshit; bs; crap;
    crappy; damn; damned; goddamn; bloody; hell; piss; pissed; bollocks; sod; sodding; arse; ass; bugger;
    screw; screwed; freaking; effing; bitch; suck; sucks; sake; bleeding heck; flaming; wtaf; stfu; dammit;
    omfg; jesus; christ; for gods sake; godsake; vile`,
  accuse: `
    thief; thieves; thieving; robbers; robbery; robbed; robbing; stealing; steal; stole; stolen my; crook;
    crooks; criminal; criminals; scam; scammers; scammer; scamming; scammed; con; conned; con artists;
    conmen; fraudsters; fraud; liar; liars; lie; lies; lied; lying; cheat; cheats; cheated; rip off; ripoff;
    ripped off; rip; dishonest; daylight robbery; extortion; racket; deceptive; deceived; misled;
    misleading; false advertising; fake; bogus; swindle; swindlers; shady; dodgy; sleazy; gaslight*;
    pocketed; helped yourselves; ponzi`,
  law: `
    lawyer; lawyers; solicitor; solicitors; attorney; legal; legal action; court; small claims; sue; suing;
    lawsuit; police; ombudsman; trading standards; regulator; ofcom; ofgem; fca; ico; bbb; ftc; watchdog;
    tribunal; chargeback; complaint; report you; reporting; reported; authority; authorities;
    citizens advice; consumer; consumer rights; attorney general; health inspector; environmental health;
    compensation; damages; liable; breach; sued; letter before; formal complaint; prosecut*`,
  press: `
    review; reviews; star; stars; one star; trustpilot; google; yelp; facebook; instagram; tiktok; twitter;
    social media; newspaper; newspapers; press; journalist; news; viral; post; posting; screenshots;
    tell everyone; telling everyone; everyone i know; everyone will; name and shame; mp; tell all; online;
    watchdog; publish; public`,
  quit: `
    cancel everything; cancelling everything; closing my account; close my account; switching; switch to;
    moving to; taking my business; elsewhere; never again;
    never {using|buying|coming|ordering|shopping|setting|booking};
    never {use|buy|come|order|shop|book|fly|stay|eat}; last time; lost a customer; lost my; goodbye; bye;
    good riddance; im done; im out; done with; we are done; were done; competitor; competitors; refund me;
    money back; my money; give me my; i want my money; refund now; want it back`,
  shame: `
    disgrace; disgraceful; disgusting; disgusted; shame; shameful; shameless; ashamed; unacceptable;
    outrageous; outrage; ridiculous; absurd; appalling; appalled; atrocious; horrendous; horrific; horrible;
    terrible; awful; dreadful; abysmal; shocking; shocked; scandalous; disrespect; disrespectful; insulting;
    insult; inexcusable; unbelievable; beyond; farce; laughable; embarrassing; worst; diabolical; criminal;
    how dare; nerve; cheek; audacity; contempt; negligent; negligence; mockery; humiliat*; ruined; wrecked;
    destroyed; hate`,
  fury: `
    furious; livid; fuming; angry; enraged; seething; raging; rage; mad; outraged; fed up; sick of;
    sick and tired; sick to death; had enough; enough is enough; enough; last straw; end of my tether;
    patience; boiling; losing it; losing my; steaming; incandescent; pissed off; cross; apoplectic;
    blood is boiling; had it; ive had it; out of patience`,
  threat: `
    or else; or i; or ill; otherwise; you have {until|# hours|24|48|one}; last warning; final warning;
    final notice; youll be; you will be; youll regret; watch me; watch what; see you in; ill see you;
    i will be; i swear; i promise you; mark my words; be warned; expect; consequences; take this further;
    take it further; take this to; taking this; escalating; next stop; next step; my next; do not test;
    dont test; i am recording; i have recorded; prepare; on record; already drafted; hold you`,
  rhet: `
    do you even; do you people; does anyone even; did you even; did anyone; have you even; can you even;
    are you {serious|kidding|joking|having|even|deaf|blind|stupid|for|people|actually|all};
    is this {how|a|some|what|satire|your}; is that {what|how|all|it|your}; what part of; which part of;
    what kind of; what sort of; what planet; what exactly; what is wrong; whats wrong with;
    what do i have to; what does it take; what am i paying; what else do; how hard; how difficult; how many;
    how much longer; how long; how dare; how on earth; how is it possible; how can you; how do you;
    do i have to; do i need to; should i; shall i; am i supposed; am i meant; must i; who exactly;
    who hires; who trains; who runs; seriously; really; honestly; remind me; tell me; explain to me; define;
    anybody alive; anyone alive; hello anyone; anyone there; wake up; read my; read the; answer me;
    answer the; care to explain; i suppose; i assume; presumably; apparently; evidently; clearly; perhaps;
    maybe; or perhaps; next time`,
  sarc: `
    bravo; congratulations; congrats; well done; great job; good job; nice job; nice work; lovely;
    brilliant; wonderful; fantastic; amazing; marvellous; splendid; superb; charming; genius; geniuses;
    slow clap; clap; applause; hats off; kudos; award; prize; medal; oscar; trophy; record; impressive;
    impressed; outstanding; excellent; magnificent; stellar; classy; bold; wow; what an experience;
    what a {service|company|joke|surprise|treat|joy|performance|way|shock|shambles}; top marks; first class;
    five star; five stars; thanks for {nothing|ignoring|ruining|wasting|leaving|losing};
    how {nice|lovely|kind|convenient|generous|thoughtful|sweet|reassuring}; lucky me; love how; love that;
    love waiting; truly; bless; pigeon; pigeons; carrier pigeon; snail; donkey; dinosaur; fossil; ducks;
    telepath*; crystal ball; miracle; magic; voucher for`,
  praise: `
    excellent; outstanding; perfect; perfectly; brilliant; amazing; awesome; fantastic; wonderful; superb;
    fabulous; great; helpful; friendly; kind; lovely; polite; patient with; professional; efficient;
    spotless; delicious; tasty; gorgeous; beautiful; stunning; impeccable; incredible; best; the best;
    top notch; first class; five stars; 5 stars; 10 10; legend; legends; star; stars; hero; heroes;
    lifesaver; life saver; angel; angels; gem; recommend; recommending; well done; good job; great job;
    keep it up; keep being; went above; above and beyond; couldnt be happier; cant fault; faultless;
    flawless; chuffed; made my day; credit to; kudos; shout out; nailed it; slaps; banging; spot on;
    a treat; a dream; good as new; like new; beyond expectations; exceeded`,
  love: `
    love; loved; loving; loves; adore; adored; happy; happier; delighted; thrilled; pleased; glad;
    over the moon; excited; grateful; thankful; appreciate; appreciated; impressed; joy; enjoyed; smile;
    smiling; smiles; yay; woohoo; hooray; hurray; thank you so much; thanks so much; thanks a million;
    thank you all; thanks a lot; many thanks; thank you to; big thanks; huge thanks; xx; xoxo; hugs; hug;
    bless you; blessings; cant wait; tears of joy; happy tears; relieved; peace of mind; saved; works like;
    purring; fits perfectly; brought; made us; warm`,
  sad: `
    disappointed; disappointing; disappointment; sad; sadly; sadder; upset; upsetting; unhappy; gutted;
    heartbroken; heartbreaking; let down; letdown; hurt; hurts; cried; crying; tears; regret; regrets;
    unfortunately; shame that; a shame; pity; sorry to say; miserable; devastated; dismayed; dissatisfied;
    underwhelmed; underwhelming; expected better; expected more; hoped; hoping for; lonely; embarrassed;
    humiliated; demoralis*; down about; not what i expected;
    not {impressed|happy|pleased|great|good|nice|fair|ideal|ok|okay|acceptable|right|enough|as};
    wasnt {great|good|nice|happy|impressed}; didnt {like|enjoy|feel}; doesnt {seem|feel}; had high hopes;
    wish i`,
  worry: `
    worried; worry; worrying; anxious; anxiety; nervous; scared; afraid; frightened; terrified; panic;
    panicking; panicked; stressed; stress; stressful; desperate; desperately; concerned; concerning;
    dont know what to do; at a loss; lost; confused; confusing; shaking; help me; help; frantic;
    overwhelmed; uneasy; distress; distressed; cant sleep; dreading`,
  annoy: `
    annoyed; annoying; annoyance; frustrated; frustrating; frustration; irritated; irritating; tired;
    tiring; unsatisfied; poor; poorly; bad; worse; slow; rude; unhelpful; unprofessional; dismissive;
    abrupt; short with; expensive; overpriced; pricey; pointless; waste; wasted; waste of time; wasting;
    messy; mess; hassle; inconvenient; inconvenience; disorganised; disorganized; sloppy; careless; average;
    mediocre; bland; soggy; noisy; loud; uncomfortable;
    too {long|slow|much|many|small|cold|loud|expensive|salty}; lacking; not good enough; not good;
    could do better; needs work; went downhill; downhill; gone down; used to be; nuisance; a pain;
    kept waiting; ignored; ignoring; no reply; no response; no answer; nobody answers; unanswered;
    left hanging; messed; fobbed; fobbed off; passed around; run around; runaround`,
}
