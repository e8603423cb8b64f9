import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core'
import { useText } from '../../../i18n/dictionary.ts'
import type { OtpButton } from './draft.ts'
import classes from './editor.module.css'
import { Part } from './Part.tsx'
import type { PartProps } from './part.ts'
import { partsText } from './texts/parts.ts'

const kinds = ['COPY_CODE', 'ONE_TAP', 'ZERO_TAP'] as const

/** What an authentication template lets one choose; its words are the provider's. */
export function CodePart({ draft, change, disabled, wrongAt }: PartProps) {
  const text = useText(partsText)
  const { code } = draft
  const app = code.button.supported_apps?.[0]
  const set = (part: Partial<typeof code>) => change({ ...draft, code: { ...code, ...part } })
  const setButton = (part: Partial<OtpButton>) => set({ button: { ...code.button, ...part } })
  const setApp = (part: { package_name?: string; signature_hash?: string }) =>
    setButton({ supported_apps: [{ package_name: '', signature_hash: '', ...app, ...part }] })
  return (
    <Part title={text.otpTitle} hint={text.otpHint}>
      <Checkbox
        label={text.advice}
        checked={code.advice}
        disabled={disabled}
        onChange={(event) => set({ advice: event.currentTarget.checked })}
      />
      <div className={classes.two}>
        <NumberInput
          label={text.minutes}
          description={text.minutesHint}
          value={code.minutes ?? ''}
          allowDecimal={false}
          error={wrongAt('footer')}
          disabled={disabled}
          data-field="footer"
          onChange={(value) => set({ minutes: typeof value === 'number' ? value : null })}
        />
        <Select
          label={text.otpType}
          description={'\u00a0'}
          value={code.button.otp_type}
          disabled={disabled}
          allowDeselect={false}
          data-field="buttons"
          error={wrongAt('buttons') ?? wrongAt('button.0')}
          data={kinds.map((value) => ({ value, label: text.otpKinds[value] }))}
          onChange={(value) => setButton({ otp_type: kinds.find((one) => one === value) ?? 'COPY_CODE' })}
        />
      </div>
      {code.button.otp_type !== 'COPY_CODE' && (
        <div className={classes.two}>
          <TextInput
            label={text.appPackage}
            value={app?.package_name ?? ''}
            disabled={disabled}
            data-field="button.0"
            onChange={(event) => setApp({ package_name: event.currentTarget.value })}
          />
          <TextInput
            label={text.appHash}
            value={app?.signature_hash ?? ''}
            disabled={disabled}
            onChange={(event) => setApp({ signature_hash: event.currentTarget.value })}
          />
        </div>
      )}
      {code.button.otp_type === 'ZERO_TAP' && (
        <Checkbox
          label={text.zeroTapTerms}
          checked={code.button.zero_tap_terms_accepted ?? false}
          disabled={disabled}
          onChange={(event) => setButton({ zero_tap_terms_accepted: event.currentTarget.checked })}
        />
      )}
    </Part>
  )
}
