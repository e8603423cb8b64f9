import type { SendingSettings } from '../../../../../domain/sending-settings.ts'

import type { SettingWords } from './en.ts'

export const it: Record<keyof SendingSettings, SettingWords> = {
  throughputPerSecond: [
    'Messaggi al secondo, per numero',
    'In entrata e in uscita insieme. Vale il dato dell’account, dove WhatsApp lo dice.',
    'WhatsApp Cloud API: velocità, errore 130429',
  ],
  pairIntervalMs: [
    'Un messaggio alla stessa persona ogni',
    '',
    'WhatsApp Cloud API: limite per coppia, errore 131056',
  ],
  pairBurst: [
    'Messaggi che possono partire di fila',
    'Ciò che si prende in prestito si ripaga aspettando.',
    'WhatsApp Cloud API: limite per coppia, raffica di 45',
  ],
  maxAttempts: [
    'Tentativi prima di rinunciare a un messaggio',
    '',
    'Attese da 2 s in su: il quinto tentativo arriva mezzo minuto dopo il primo',
  ],
  paceFloorPercent: [
    'Ritmo minimo dopo un “troppo veloce” di WhatsApp',
    'Quota del ritmo normale che resta sempre.',
    'Lento quanto basta perché l’errore 130429 finisca, veloce quanto serve per rispondere',
  ],
  paceRecoveryPercentPerMinute: [
    'Ritmo che torna ogni minuto',
    '',
    'Da metà ritmo al pieno in 30 secondi, dal minimo in meno di un minuto',
  ],
  marketingFrom: [
    'Marketing dalle',
    'All’ora di chi lo riceve. Ciò che verrebbe prima aspetta.',
    'Orari per le comunicazioni commerciali in Italia, Francia e Spagna',
  ],
  marketingUntil: [
    'Marketing fino alle',
    '',
    'Orari per le comunicazioni commerciali in Italia, Francia e Spagna',
  ],
  marketingOnSundays: ['Marketing di domenica', '', 'Regola francese per gli SMS commerciali'],
  marketingOnHolidays: [
    'Marketing nei giorni festivi',
    'Quelli del paese di chi lo riceve.',
    'Regola francese per gli SMS commerciali',
  ],
  marketingPerWeek: [
    'Messaggi di marketing a una persona in sette giorni',
    'Tra tutti gli invii, gli agenti e i programmi insieme.',
    'WhatsApp limita il marketing per persona, errore 131049: due a settimana restano sotto',
  ],
  silentEveryDays: [
    'A chi non risponde mai, uno ogni',
    '',
    'Chi non risponde mai vede meno marketing, errore 131049',
  ],
  frequencyWaitHours: [
    'Attesa massima del proprio turno',
    'Ciò che dovrebbe aspettare di più viene rifiutato.',
    'Un’offerta che arriva più tardi è già vecchia',
  ],
  unknownLimitPeople: [
    'Persone in 24 h finché il limite dell’account è ignoto',
    '',
    'WhatsApp Cloud API: limiti di messaggi, da dove parte un portafoglio',
  ],
  reservePercent: [
    'Riservato a ordini, avvisi e codici',
    'Il marketing non tocca questa quota del limite.',
    'Un avviso d’ordine o un codice non deve mai aspettare una campagna',
  ],
  warmUpSteps: [
    'Avvio graduale di un numero nuovo',
    'Quante persone al giorno, e per quanti giorni, finché la qualità tiene.',
    'Crescita graduale di un numero nuovo, dal primo limite di messaggi',
  ],
  yellowPacePercent: ['Ritmo del marketing con qualità gialla', '', 'WhatsApp Cloud API: qualità del numero'],
  recoveryPauseDays: [
    'Riposo dal marketing dopo il rosso',
    '',
    'WhatsApp giudica la qualità su sette giorni: due periodi così',
  ],
  recoveryEngagedDays: [
    'Poi solo alle persone attive per',
    '',
    'Un periodo di sette giorni con chi risponde',
  ],
  recoverySteps: [
    'Poi il ritorno a passi',
    'La quota del limite che il marketing può usare, e per quanti giorni.',
    'Due periodi di ritorno',
  ],
  engagedWithinDays: [
    'È attivo chi ha scritto o letto negli ultimi',
    '',
    'Recenza dell’attività come la misurano i mittenti',
  ],
  blockRatePercent: [
    'Tasso di blocchi che vale come rosso',
    'Degli ultimi sette giorni.',
    'Soglie in uso tra i mittenti su WhatsApp',
  ],
  reportRatePercent: [
    'Tasso di segnalazioni che vale come rosso',
    'Degli ultimi sette giorni.',
    'Soglie in uso tra i mittenti su WhatsApp',
  ],
  rateLeastMessages: [
    'Messaggi prima che i tassi dicano qualcosa',
    '',
    'Con meno, un solo blocco è già un punto percentuale',
  ],
  spamPauseDays: [
    'Pausa di un numero che ha toccato il limite di spam',
    '',
    'WhatsApp Cloud API: limite di spam, errore 131048',
  ],
  budgetMessagesPerDay: [
    'Messaggi al giorno, tutto insieme',
    'Vuoto: nessun tetto.',
    'Nessuno finché l’attività non lo mette',
  ],
  budgetCostMicrosPerDay: [
    'Spesa al giorno, tutto insieme',
    'Nella valuta del listino. Vuoto: nessun tetto.',
    'Nessuno finché l’attività non lo mette',
  ],
  keyMessagesPerDay: [
    'Messaggi al giorno per ogni chiave API',
    'Per le chiavi senza un tetto proprio. Vuoto: nessun tetto.',
    'Un programma impazzito si ferma qui',
  ],
  keyCostMicrosPerDay: [
    'Spesa al giorno per ogni chiave API',
    'Per le chiavi senza un tetto proprio. Vuoto: nessun tetto.',
    'Nessuno finché l’attività non lo mette',
  ],
  alertWebhookUrl: [
    'Manda gli avvisi a',
    'Un indirizzo https che riceve ogni avviso, firmato. Vuoto: li mostra solo la console.',
    'Nessuno finché l’attività non lo mette',
  ],
  unknownAfterMs: ['Aspetta lo stato almeno', '', 'Più di quanto servono un invio e il suo primo stato'],
}
