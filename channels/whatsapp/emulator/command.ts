import { createEmulator, type Emulator, type EmulatorOptions } from './emulator.ts'

export interface RunOptions extends EmulatorOptions {
  port: number
  host: string
  print(line: string): void
}

/** Starts an emulator on its own and says how to point a hub at it. */
export async function runEmulator({ port, host, print, ...options }: RunOptions): Promise<Emulator> {
  const emulator = createEmulator(options)
  const url = await emulator.listen(port, host)
  const number = emulator.state.numbers.values().next().value!
  print(`WhatsApp emulator   ${url}`)
  print(`Control endpoint    ${url}/_emulator  (docs/emulator.md)`)
  print(
    `Webhooks go to      ${emulator.state.settings.webhooks.url ?? 'nowhere yet: set --webhook or PATCH /_emulator/settings'}`,
  )
  print('')
  print('Point a hub at it:')
  print(`  WHATSAPP_BASE_URL=${url}`)
  print(`  WHATSAPP_PHONE_NUMBER_ID=${number.id}`)
  print(`  WHATSAPP_ACCESS_TOKEN=${options.accessToken}`)
  print(`  WHATSAPP_APP_SECRET=${options.appSecret}`)
  print(`  WHATSAPP_VERIFY_TOKEN=${options.verifyToken ?? ''}`)
  return emulator
}
