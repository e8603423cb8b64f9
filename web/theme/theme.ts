import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

const accent: MantineColorsTuple = [
  '#f7f0f9',
  '#f1e8f3',
  '#dfcbe5',
  '#d3a8df',
  '#b884c6',
  '#9c69ab',
  '#8d5a9c',
  '#6b3f78',
  '#5a3366',
  '#452650',
]

const gray: MantineColorsTuple = [
  '#f8f7f6',
  '#f0efec',
  '#e3e1dd',
  '#d7d4cf',
  '#cbc8c2',
  '#a5a099',
  '#67625c',
  '#524e49',
  '#36332f',
  '#1f1d1b',
]

const dark: MantineColorsTuple = [
  '#edebe8',
  '#bcb7b0',
  '#a09a92',
  '#78726b',
  '#4a4642',
  '#34312e',
  '#272523',
  '#1e1c1b',
  '#191816',
  '#161514',
]

const dialogTitle = {
  title: { fontSize: '16px', fontWeight: 600, lineHeight: '24px', overflowWrap: 'anywhere' },
} as const

/** Mantine's own is 11 px. */
const legibleDescription = {
  description: { fontSize: '12px', lineHeight: '16px' },
  error: { fontSize: '12px', lineHeight: '16px' },
} as const

/** 14 px on a 4 px grid. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  colors: { accent, gray, dark },
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Code', 'Liberation Mono', monospace",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '28px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  defaultRadius: 'sm',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '28px' },
      h2: { fontSize: '16px', lineHeight: '24px' },
      h3: { fontSize: '14px', lineHeight: '20px' },
    },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 32 } },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 80 }, withArrow: false } },
    Modal: { defaultProps: { transitionProps: { duration: 120 }, centered: true }, styles: dialogTitle },
    Drawer: { defaultProps: { transitionProps: { duration: 120 } }, styles: dialogTitle },
    Menu: { defaultProps: { transitionProps: { duration: 80 } } },
    Popover: { defaultProps: { transitionProps: { duration: 80 } } },
    InputWrapper: { styles: legibleDescription },
    Checkbox: { styles: legibleDescription },
    Radio: { styles: legibleDescription },
    Switch: { styles: legibleDescription },
    TextInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm' } },
  },
})

/** Mantine's own dimmed, placeholder and border colours fall below AA; these come from tokens.css. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-3)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-anchor': 'var(--accent-ink)',
    '--mantine-color-error': 'var(--failed-ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-default': 'var(--raised)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-gray-light-color': 'var(--ink-2)',
    '--mantine-color-accent-light-color': 'var(--accent-ink)',
    '--mantine-color-accent-outline': 'var(--accent-ink)',
  }
  return { variables: {}, light: shared, dark: shared }
}
