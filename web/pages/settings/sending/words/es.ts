import type { SendingSettings } from '../../../../../domain/sending-settings.ts'

import type { SettingWords } from './en.ts'

export const es: Record<keyof SendingSettings, SettingWords> = {
  throughputPerSecond: [
    'Mensajes por segundo, por número',
    'Entrada y salida juntas. Vale la cifra de la cuenta si WhatsApp la da.',
    'WhatsApp Cloud API: velocidad, error 130429',
  ],
  pairIntervalMs: [
    'Un mensaje a la misma persona cada',
    '',
    'WhatsApp Cloud API: límite por pareja, error 131056',
  ],
  pairBurst: [
    'Mensajes que pueden salir seguidos',
    'Lo que se toma prestado se paga esperando.',
    'WhatsApp Cloud API: límite por pareja, ráfaga de 45',
  ],
  maxAttempts: [
    'Intentos antes de dar por perdido un mensaje',
    '',
    'Esperas desde 2 s: el quinto intento llega medio minuto después del primero',
  ],
  paceFloorPercent: [
    'Ritmo mínimo tras un “demasiado rápido” de WhatsApp',
    'Parte del ritmo normal que siempre queda.',
    'Lento para que acabe el error 130429, rápido para poder responder',
  ],
  paceRecoveryPercentPerMinute: [
    'Ritmo que vuelve cada minuto',
    '',
    'De medio ritmo al pleno en 30 segundos, y del mínimo en menos de un minuto',
  ],
  marketingFrom: [
    'Marketing desde',
    'A la hora de quien lo recibe. Lo que tocaría antes espera.',
    'Horario de comunicaciones comerciales en Italia, Francia y España',
  ],
  marketingUntil: [
    'Marketing hasta',
    '',
    'Horario de comunicaciones comerciales en Italia, Francia y España',
  ],
  marketingOnSundays: ['Marketing los domingos', '', 'Regla francesa para los SMS comerciales'],
  marketingOnHolidays: [
    'Marketing en festivos',
    'Los del país de quien lo recibe.',
    'Regla francesa para los SMS comerciales',
  ],
  marketingPerWeek: [
    'Mensajes de marketing a una persona en siete días',
    'Entre todos los envíos, agentes y programas.',
    'WhatsApp limita el marketing por persona, error 131049: dos por semana quedan por debajo',
  ],
  silentEveryDays: [
    'A quien nunca responde, uno cada',
    '',
    'Quien nunca responde ve menos marketing, error 131049',
  ],
  frequencyWaitHours: [
    'Espera máxima del turno',
    'Lo que tendría que esperar más se rechaza.',
    'Una oferta que llega más tarde ya está pasada',
  ],
  unknownLimitPeople: [
    'Personas en 24 h mientras no se sepa el límite de la cuenta',
    '',
    'WhatsApp Cloud API: límites de mensajes, donde empieza una cartera',
  ],
  reservePercent: [
    'Reservado para pedidos, avisos y códigos',
    'El marketing no toca esta parte del límite.',
    'Un aviso de pedido o un código nunca debe esperar a una campaña',
  ],
  warmUpSteps: [
    'Arranque gradual de un número nuevo',
    'Cuántas personas al día, y cuántos días, mientras aguante la calidad.',
    'Subida gradual de un número nuevo, desde el primer límite de mensajes',
  ],
  yellowPacePercent: [
    'Ritmo del marketing con calidad amarilla',
    '',
    'WhatsApp Cloud API: calidad del número',
  ],
  recoveryPauseDays: [
    'Descanso del marketing tras el rojo',
    '',
    'WhatsApp juzga la calidad en siete días: dos periodos',
  ],
  recoveryEngagedDays: [
    'Después solo a personas activas durante',
    '',
    'Un periodo de siete días con quienes responden',
  ],
  recoverySteps: [
    'Después la vuelta por pasos',
    'La parte del límite que puede usar el marketing, y cuántos días.',
    'Dos periodos de vuelta',
  ],
  engagedWithinDays: [
    'Es activo quien escribió o leyó en los últimos',
    '',
    'Actividad reciente como la miden los remitentes',
  ],
  blockRatePercent: [
    'Tasa de bloqueos que cuenta como rojo',
    'De los últimos siete días.',
    'Umbrales en uso entre remitentes de WhatsApp',
  ],
  reportRatePercent: [
    'Tasa de denuncias que cuenta como rojo',
    'De los últimos siete días.',
    'Umbrales en uso entre remitentes de WhatsApp',
  ],
  rateLeastMessages: [
    'Mensajes antes de que las tasas digan algo',
    '',
    'Con menos, un solo bloqueo ya es un punto',
  ],
  spamPauseDays: [
    'Pausa de un número que tocó el límite de spam',
    '',
    'WhatsApp Cloud API: límite de spam, error 131048',
  ],
  budgetMessagesPerDay: [
    'Mensajes al día, todo junto',
    'Vacío: sin tope.',
    'Ninguno hasta que el negocio lo ponga',
  ],
  budgetCostMicrosPerDay: [
    'Gasto al día, todo junto',
    'En la moneda de la tarifa. Vacío: sin tope.',
    'Ninguno hasta que el negocio lo ponga',
  ],
  keyMessagesPerDay: [
    'Mensajes al día por clave API',
    'Para claves sin tope propio. Vacío: sin tope.',
    'Un programa desbocado se para aquí',
  ],
  keyCostMicrosPerDay: [
    'Gasto al día por clave API',
    'Para claves sin tope propio. Vacío: sin tope.',
    'Ninguno hasta que el negocio lo ponga',
  ],
  alertWebhookUrl: [
    'Enviar las alertas a',
    'Una dirección https que recibe cada alerta, firmada. Vacío: solo las muestra la consola.',
    'Ninguna hasta que el negocio la ponga',
  ],
  unknownAfterMs: ['Espera el estado al menos', '', 'Más de lo que tardan un envío y su primer estado'],
}
