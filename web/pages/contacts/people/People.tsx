import { Button, CloseButton, NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Download, FileUp, ListFilter, Search, UsersRound } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import { useCommands } from '../../../shell/commands.tsx'
import { useMay } from '../../../shell/session.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { RowsSkeleton } from '../../../ui/RowsSkeleton.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { FilterField } from '../filter/FilterField.tsx'
import { useFilter } from '../filter/use-filter.ts'
import { useKnown } from '../filter/use-known.ts'
import { contactSorts } from '../search.ts'
import { contactsText } from '../text.ts'
import { BulkBar } from './BulkBar.tsx'
import { BulkDialog } from './BulkDialog.tsx'
import type { BulkKind } from './bulk-kind.ts'
import { BulkProgress } from './BulkProgress.tsx'
import classes from './people.module.css'
import { PeopleTable } from './PeopleTable.tsx'
import { isSelected, nobody, type Selection, sizeOf, toggled } from './selection.ts'
import { peopleText } from './text.ts'
import { usePeople } from './use-people.ts'

const searchId = 'contacts-search'
const filterId = 'contacts-filter'

/** Everybody, searched, filtered and sorted; what is chosen can be changed at once. */
export function People({ add }: { add: () => void }) {
  const text = useText(peopleText)
  const common = useText(contactsText)
  const mayWrite = useMay('contacts:write')
  const mayExport = useMay('contacts:erase')
  const navigate = useNavigate({ from: '/contacts' })
  const address = useSearch({ from: '/shell/contacts' })
  const narrow = useMediaQuery('(max-width: 767px)') ?? false
  const sort = address.sort ?? 'newest'
  const [typed, setTyped] = useState(address.q ?? '')
  const [search] = useDebouncedValue(typed.trim(), 200)
  const [words, setWords] = useState(address.where ?? '')
  const [filtering, setFiltering] = useState(words !== '')
  const filter = useFilter(filtering ? words : '', 0)
  const everybody = useFilter('', 0).count
  const known = useKnown()
  const list = usePeople({ search, filter: filter.good, sort })
  const { people } = list

  const [chosen, setChosen] = useState<Selection>(nobody)
  const [acting, setActing] = useState<BulkKind | null>(null)
  const asked = `${search} ${filter.good}`
  const [chosenFrom, setChosenFrom] = useState(asked)
  if (chosenFrom !== asked) {
    setChosenFrom(asked)
    setChosen(nobody)
  }

  useEffect(() => {
    const next = { q: search || undefined, where: filter.good || undefined }
    void navigate({ search: (now) => ({ ...now, ...next }), replace: true })
  }, [search, filter.good, navigate])

  const commands = useMemo(
    () => [
      { label: text.search, key: '/', run: () => document.getElementById(searchId)?.focus() },
      {
        label: text.filter,
        key: 'f',
        run: () => {
          setFiltering(true)
          setTimeout(() => document.getElementById(filterId)?.focus(), 0)
        },
      },
    ],
    [text],
  )
  useCommands(commands)

  const clear = () => {
    setTyped('')
    setWords('')
    setFiltering(false)
  }
  const loaded = people.map(({ id }) => id)
  const everyLoaded = loaded.length > 0 && loaded.every((id) => isSelected(chosen, id))
  const total = search === '' ? filter.count : undefined
  const size = sizeOf(chosen)
  const narrowed = search !== '' || filter.good !== ''

  return (
    <div className={classes.people}>
      <div className={classes.tools}>
        <TextInput
          id={searchId}
          type="search"
          className={classes.search}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && setTyped('')}
          placeholder={text.search}
          aria-label={text.search}
          leftSection={<Search size={16} aria-hidden />}
          rightSection={typed && <CloseButton aria-label={text.clearSearch} onClick={() => setTyped('')} />}
        />
        <Button
          variant={filtering ? 'light' : 'default'}
          leftSection={<ListFilter size={16} aria-hidden />}
          aria-expanded={filtering}
          onClick={() => setFiltering(!filtering)}
        >
          {filtering ? text.hideFilter : text.filter}
        </Button>
        <NativeSelect
          className={classes.sort}
          aria-label={text.sort}
          value={sort}
          onChange={({ currentTarget: { value } }) =>
            void navigate({
              search: (now) => ({ ...now, sort: contactSorts.find((one) => one === value) }),
              replace: true,
            })
          }
          data={[
            { value: 'newest', label: text.newest },
            { value: 'last_inbound', label: text.lastInbound },
            { value: 'name', label: text.byName },
          ]}
        />
        {mayExport && people.length > 0 && search === '' && (
          <Button
            component="a"
            variant="default"
            leftSection={<Download size={16} aria-hidden />}
            href={text.exportFile(filter.good)}
            download
          >
            {text.export}
          </Button>
        )}
        <p className={classes.total} role="status">
          {total !== undefined &&
            everybody !== undefined &&
            (filter.good === ''
              ? common.contacts(total)
              : text.matching(common.number(total), common.number(everybody)))}
        </p>
      </div>
      {filtering && (
        <div className={classes.filter}>
          <FilterField
            id={filterId}
            label={text.filterLabel}
            value={words}
            known={known}
            fault={filter.fault}
            aside={
              words.trim() !== '' &&
              !filter.fault && (
                <>
                  {filter.count !== undefined && common.contacts(filter.count)}
                  {mayWrite && (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      onClick={() =>
                        void navigate({ search: { tab: 'segments', segment: 'new', where: words.trim() } })
                      }
                    >
                      {text.saveSegment}
                    </Button>
                  )}
                </>
              )
            }
            onChange={setWords}
          />
        </div>
      )}
      <BulkProgress />
      {list.isError && <Failure error={list.error} retry={list.refetch} />}
      {list.isPending && <RowsSkeleton rows={12} />}
      {list.data && people.length === 0 && !narrowed && (
        <Empty
          icon={<UsersRound size={24} />}
          title={text.nobody}
          action={
            mayWrite && (
              <>
                <Button
                  leftSection={<FileUp size={16} aria-hidden />}
                  onClick={() => void navigate({ search: { tab: 'imports' } })}
                >
                  {common.importFile}
                </Button>
                <Button variant="default" onClick={add}>
                  {common.newPerson}
                </Button>
              </>
            )
          }
        >
          {text.nobodyHint}
        </Empty>
      )}
      {list.data && people.length === 0 && narrowed && (
        <Empty
          icon={<Search size={24} />}
          title={text.noMatch}
          action={
            <Button variant="default" onClick={clear}>
              {text.clearAll}
            </Button>
          }
        >
          {text.noMatchHint}
        </Empty>
      )}
      {people.length > 0 && (
        <PeopleTable
          people={people}
          total={total}
          narrow={narrow}
          selection={chosen}
          toggle={mayWrite ? (id) => setChosen(toggled(chosen, id, loaded)) : null}
          toggleLoaded={() => setChosen(everyLoaded ? nobody : { kind: 'ids', ids: new Set(loaded) })}
          more={list.hasNextPage && !list.isFetchingNextPage ? () => void list.fetchNextPage() : null}
        />
      )}
      {size > 0 && (
        <BulkBar
          count={size}
          all={total !== undefined && total > size ? total : null}
          chooseAll={() => setChosen({ kind: 'all', count: total ?? size })}
          act={setActing}
          clear={() => setChosen(nobody)}
        />
      )}
      {acting && (
        <BulkDialog
          kind={acting}
          selection={chosen}
          filter={filter.good}
          started={() => {
            setActing(null)
            setChosen(nobody)
          }}
          close={() => setActing(null)}
        />
      )}
    </div>
  )
}
