import { z } from 'zod'
import { OperatorError } from './domain/errors.ts'

const optional = z
  .string()
  .transform((value) => (value.trim() === '' ? undefined : value.trim()))
  .optional()

const url = z.url().transform((value) => value.replace(/\/$/, ''))

/** Every variable that the hub reads. `.env.example` says the same for people. */
const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4400),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: url.optional(),
  DATA_DIR: z.string().default('data'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),

  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: optional.pipe(url.optional()),
  OPENAI_MODEL: optional,
  OPENAI_EMBEDDING_MODEL: optional,
  OPENAI_FORMER_API_KEY: optional,
  OPENAI_FORMER_BASE_URL: optional.pipe(url.optional()),
  OPENAI_EMBEDDING_DIMENSIONS: z.coerce.number().int().min(1).max(8_192).default(1_536),

  WHATSAPP_ACCESS_TOKEN: optional,
  WHATSAPP_PHONE_NUMBER_ID: optional
    .transform((value) => value?.split(/[\s,]+/).filter(Boolean))
    .pipe(
      z
        .array(z.string().regex(/^\d{5,20}$/, 'expected ids of digits, separated by commas'))
        .min(1)
        .optional(),
    ),
  WHATSAPP_BUSINESS_ACCOUNT_ID: optional.pipe(
    z
      .string()
      .regex(/^\d{5,20}$/, 'expected the digits that Meta shows as the WhatsApp Business Account ID')
      .optional(),
  ),
  WHATSAPP_APP_SECRET: optional,
  WHATSAPP_VERIFY_TOKEN: optional,
  WHATSAPP_BASE_URL: url.default('https://graph.facebook.com'),
  WHATSAPP_GRAPH_VERSION: z
    .string()
    .regex(/^v\d+\.\d+$/, 'expected something like v25.0')
    .default('v25.0'),

  DEMO: z.enum(['auto', 'off']).default('auto'),
  SIMULATOR: z.enum(['auto', 'on', 'off']).default('auto'),
  WEBHOOK_LIMIT_BYTES: z.coerce.number().int().min(1_000).default(4_000_000),
  UPLOAD_LIMIT_BYTES: z.coerce.number().int().min(1_000).default(25_000_000),
  IMPORT_LIMIT_BYTES: z.coerce.number().int().min(1_000).default(200_000_000),
})

export interface WhatsAppConfig {
  accessToken: string
  /** One or several, of one business account or more. */
  phoneNumberIds: string[]
  /** Null: templates cannot be submitted, only drafted. */
  businessAccountId: string | null
  appSecret: string
  verifyToken: string
  graphUrl: string
  graphVersion: string
}

export interface Config {
  port: number
  host: string
  /** Where people reach the hub; null where that is simply host and port. */
  publicUrl: string | null
  dataDir: string
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  trustProxy: number
  /** Null: the embedded model answers. */
  openai: { apiKey: string; baseUrl: string | undefined; model: string } | null
  openaiEmbedding: { apiKey: string; baseUrl: string | undefined; model: string; dimensions: number } | null
  /** Where vectors may have been made that still serve while others are made. */
  embeddingServers: { apiKey: string; baseUrl: string | undefined }[]
  /** Null: the hub runs against its own emulator. */
  whatsapp: WhatsAppConfig | null
  graphVersion: string
  demo: boolean
  /** Whether `/try` is served: by itself only in a sandbox that listens on loopback, since it asks nobody who they are. */
  simulator: boolean
  webhookLimitBytes: number
  uploadLimitBytes: number
  /** Files of contacts, which are never held in memory. */
  importLimitBytes: number
}

/** Throws OperatorError naming every variable that is wrong and what it should be. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = environmentSchema.safeParse(present)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new OperatorError(`The configuration is wrong: ${faults.join('; ')}`, 'See .env.example')
  }
  const env = parsed.data
  const apiKey = env.OPENAI_API_KEY ?? (env.OPENAI_BASE_URL ? 'none' : undefined)
  const formerKey = env.OPENAI_FORMER_API_KEY ?? (env.OPENAI_FORMER_BASE_URL ? 'none' : undefined)
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL ?? null,
    dataDir: env.DATA_DIR,
    logLevel: env.LOG_LEVEL,
    trustProxy: env.TRUST_PROXY,
    openai: apiKey
      ? { apiKey, baseUrl: env.OPENAI_BASE_URL, model: env.OPENAI_MODEL ?? 'gpt-4.1-mini' }
      : null,
    openaiEmbedding:
      apiKey && env.OPENAI_EMBEDDING_MODEL
        ? {
            apiKey,
            baseUrl: env.OPENAI_BASE_URL,
            model: env.OPENAI_EMBEDDING_MODEL,
            dimensions: env.OPENAI_EMBEDDING_DIMENSIONS,
          }
        : null,
    embeddingServers: [
      ...(apiKey ? [{ apiKey, baseUrl: env.OPENAI_BASE_URL }] : []),
      ...(formerKey ? [{ apiKey: formerKey, baseUrl: env.OPENAI_FORMER_BASE_URL }] : []),
    ],
    whatsapp: whatsappOf(env),
    graphVersion: env.WHATSAPP_GRAPH_VERSION,
    demo: env.DEMO === 'auto',
    simulator: env.SIMULATOR === 'on' || (env.SIMULATOR === 'auto' && isLoopback(env.HOST)),
    webhookLimitBytes: env.WEBHOOK_LIMIT_BYTES,
    uploadLimitBytes: env.UPLOAD_LIMIT_BYTES,
    importLimitBytes: env.IMPORT_LIMIT_BYTES,
  }
}

function whatsappOf(env: z.output<typeof environmentSchema>): WhatsAppConfig | null {
  const needed = {
    WHATSAPP_ACCESS_TOKEN: env.WHATSAPP_ACCESS_TOKEN,
    WHATSAPP_PHONE_NUMBER_ID: env.WHATSAPP_PHONE_NUMBER_ID,
    WHATSAPP_APP_SECRET: env.WHATSAPP_APP_SECRET,
    WHATSAPP_VERIFY_TOKEN: env.WHATSAPP_VERIFY_TOKEN,
  }
  const missing = Object.entries(needed).flatMap(([name, value]) => (value === undefined ? [name] : []))
  if (missing.length === Object.keys(needed).length) return null
  if (missing.length > 0) {
    throw new OperatorError(
      `WhatsApp needs ${missing.join(', ')} too`,
      'Set all four, or none to run against the sandbox',
    )
  }
  return {
    accessToken: env.WHATSAPP_ACCESS_TOKEN!,
    phoneNumberIds: env.WHATSAPP_PHONE_NUMBER_ID!,
    businessAccountId: env.WHATSAPP_BUSINESS_ACCOUNT_ID ?? null,
    appSecret: env.WHATSAPP_APP_SECRET!,
    verifyToken: env.WHATSAPP_VERIFY_TOKEN!,
    graphUrl: env.WHATSAPP_BASE_URL,
    graphVersion: env.WHATSAPP_GRAPH_VERSION,
  }
}

export const isLoopback = (host: string) => host === 'localhost' || host === '::1' || host.startsWith('127.')
