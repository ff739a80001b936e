import { t } from '../../browser/text';
import { groupings, type Grouping } from '../../customer/heard/groups';

/** Whose words to show; an empty name stands for those of which it is not known. */
export type Person = 'everyone' | { readonly name: string };

interface Props {
  readonly by: Grouping;
  readonly onBy: (by: Grouping) => void;
  readonly names: readonly string[];
  readonly person: Person;
  readonly onPerson: (person: Person) => void;
}

/** How the list is shown, and whose words. */
export const ListChoices = ({ by, onBy, names, person, onPerson }: Props) => {
  const asValue = (each: Person): string => (each === 'everyone' ? each : `name ${each.name}`);
  const people: readonly Person[] = ['everyone', ...names.map((name) => ({ name })), { name: '' }];
  const wordsFor = (each: Person): string =>
    each === 'everyone' ? t('everyone') : each.name || t('nobodyNamed');
  return (
    <div class="pair">
      <div>
        <label for="show" class="hidden">
          {t('show')}
        </label>
        <select
          id="show"
          class="field"
          value={by}
          onChange={(event) => {
            onBy(event.currentTarget.value as Grouping);
          }}
        >
          {groupings.map((each) => (
            <option key={each} value={each}>
              {t(`show_${each}`)}
            </option>
          ))}
        </select>
      </div>
      {names.length > 0 && (
        <div>
          <label for="person" class="hidden">
            {t('who')}
          </label>
          <select
            id="person"
            class="field"
            value={asValue(person)}
            onChange={(event) => {
              const { value } = event.currentTarget;
              onPerson(people.find((each) => asValue(each) === value) ?? 'everyone');
            }}
          >
            {people.map((each) => (
              <option key={asValue(each)} value={asValue(each)}>
                {wordsFor(each)}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
};
