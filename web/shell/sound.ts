import { useLocalStorage } from '@mantine/hooks'

/** Whether a sound is wanted when a conversation begins to wait; off until chosen. */
export function useSound(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useLocalStorage({
    key: 'centralino.sound',
    defaultValue: false,
    getInitialValueInEffect: false,
  })
  return [
    on,
    (next) => {
      setOn(next)
      if (next) ring()
    },
  ]
}

let context: AudioContext | undefined

/** Two soft tones, as a switchboard calls. Silent until the reader has touched the page: browsers see to that. */
export function ring(): void {
  context ??= new AudioContext()
  const start = context.currentTime
  for (const [delay, frequency] of [
    [0, 660],
    [0.16, 880],
  ] as const) {
    const tone = context.createOscillator()
    const volume = context.createGain()
    tone.frequency.value = frequency
    volume.gain.setValueAtTime(0, start + delay)
    volume.gain.linearRampToValueAtTime(0.12, start + delay + 0.02)
    volume.gain.exponentialRampToValueAtTime(0.001, start + delay + 0.35)
    tone.connect(volume).connect(context.destination)
    tone.start(start + delay)
    tone.stop(start + delay + 0.4)
  }
}
