import { Button, Menu } from '@mantine/core'
import { Ban, Ellipsis, ListPlus, Tag, Trash2, X } from 'lucide-react'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import type { BulkKind } from './bulk-kind.ts'
import classes from './people.module.css'
import { peopleText } from './text.ts'

/** What can be done to those who are chosen. */
export function BulkBar(props: {
  count: number
  /** How many more there are than are chosen; null where that cannot be said, or nobody is left. */
  all: number | null
  chooseAll: () => void
  act: (kind: BulkKind) => void
  clear: () => void
}) {
  const text = useText(peopleText)
  const mayErase = useMay('contacts:erase')
  const { act } = props
  return (
    <div className={classes.bulk} role="toolbar" aria-label={text.selected(props.count)}>
      <strong role="status">{text.selected(props.count)}</strong>
      {props.all !== null && (
        <Button size="compact-sm" variant="subtle" onClick={props.chooseAll}>
          {text.selectAll(props.all)}
        </Button>
      )}
      <div className={classes.bulkEnd}>
        <Button
          size="xs"
          variant="default"
          leftSection={<Tag size={14} aria-hidden />}
          onClick={() => act('addTags')}
        >
          {text.addTags}
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<ListPlus size={14} aria-hidden />}
          onClick={() => act('addToList')}
        >
          {text.addToList}
        </Button>
        <Menu position="top-end">
          <Menu.Target>
            <Button size="xs" variant="default" leftSection={<Ellipsis size={14} aria-hidden />}>
              {text.moreActions}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => act('removeTags')}>{text.removeTags}</Menu.Item>
            <Menu.Item onClick={() => act('removeFromList')}>{text.removeFromList}</Menu.Item>
            <Menu.Divider />
            <Menu.Item leftSection={<Ban size={14} aria-hidden />} onClick={() => act('block')}>
              {text.block}
            </Menu.Item>
            <Menu.Item onClick={() => act('unblock')}>{text.unblock}</Menu.Item>
            {mayErase && (
              <Menu.Item
                c="var(--failed-ink)"
                leftSection={<Trash2 size={14} aria-hidden />}
                onClick={() => act('erase')}
              >
                {text.erase}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          leftSection={<X size={14} aria-hidden />}
          onClick={props.clear}
        >
          {text.clearSelection}
        </Button>
      </div>
    </div>
  )
}
