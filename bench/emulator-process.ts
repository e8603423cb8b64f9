import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import {
  createEmulator,
  defaultNumber,
  type EmulatorOptions,
} from '../channels/whatsapp/emulator/emulator.ts'

export const secrets = { appSecret: 'bench-secret', accessToken: 'bench-token', verifyToken: 'bench-verify' }

/** Variables under which a hub talks to an emulator at `url`. */
export const hubEnvironment = (url: string) => ({
  WHATSAPP_BASE_URL: url,
  WHATSAPP_ACCESS_TOKEN: secrets.accessToken,
  WHATSAPP_APP_SECRET: secrets.appSecret,
  WHATSAPP_VERIFY_TOKEN: secrets.verifyToken,
  WHATSAPP_PHONE_NUMBER_ID: defaultNumber.id,
})

/** A thousand a second, the most that the provider gives a number. */
const fast = (number: object) => ({ throughput: 'HIGH', ...number })

const self = fileURLToPath(import.meta.url)

export interface EmulatorProcess {
  url: string
  counters(): Promise<Record<string, number>>
  /** When each message was accepted, by its clock, in order. */
  acceptedAt(): Promise<number[]>
  change(settings: EmulatorOptions['settings']): Promise<void>
  stop(): void
}

/** An emulator in a process of its own, without limits of its own. */
export async function startEmulator(
  settings: EmulatorOptions['settings'],
  numbers: EmulatorOptions['numbers'] = [{}],
): Promise<EmulatorProcess> {
  const child = fork(self, ['serve', JSON.stringify({ settings, numbers: numbers?.map(fast) })], {
    execArgv: ['--import', import.meta.resolve('tsx')],
  })
  const [url] = (await once(child, 'message')) as [string]
  const control = async <T = Record<string, number>>(method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${url}/_emulator${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`the emulator refused ${path}: ${await answer.text()}`)
    return (await answer.json()) as T
  }
  return {
    url,
    counters: () => control('GET', '/counters'),
    acceptedAt: async () => {
      const { messages } = await control<{ messages: { at: number }[] }>('GET', '/log?limit=100000')
      return messages.map(({ at }) => at)
    },
    change: async (change) => void (await control('PATCH', '/settings', change)),
    stop: () => void child.kill(),
  }
}

if (process.argv[2] === 'serve' && process.argv[1] === self) {
  const { settings, numbers } = JSON.parse(process.argv[3]!) as EmulatorOptions
  const emulator = createEmulator({ ...secrets, settings, numbers })
  void emulator.listen().then((url) => process.send!(url))
}
