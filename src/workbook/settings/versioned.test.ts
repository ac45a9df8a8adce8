import { changedSetting, NewerSetting, readSetting, type SettingSpec } from './versioned';

/** Version 1 held one name, 2 a list of names, 3 the list with a colour. */
const spec: SettingSpec<{ names: string[]; colour: string }> = {
  key: 'test',
  version: 3,
  steps: {
    1: ({ name }) => ({ names: [name] }),
    2: (stored) => ({ ...stored, colour: 'blue' }),
  },
  empty: { names: [], colour: '' },
  read: ({ names, colour }) => ({ names: Array.isArray(names) ? names.map(String) : [], colour: String(colour) }),
  write: (value) => value,
};

describe('a versioned setting', () => {
  it.each([
    [undefined, { names: [], colour: '' }, 'absent'],
    [{ version: 1, name: 'a' }, { names: ['a'], colour: 'blue' }, 'migrated'],
    [{ version: 2, names: ['a', 'b'] }, { names: ['a', 'b'], colour: 'blue' }, 'migrated'],
    [{ version: 3, names: ['a'], colour: 'red' }, { names: ['a'], colour: 'red' }, 'current'],
    [{ version: 4, people: {} }, { names: [], colour: '' }, 'newer'],
    [{ names: ['a'] }, { names: [], colour: '' }, 'damaged'],
    ['text', { names: [], colour: '' }, 'damaged'],
    [{ version: 1.5 }, { names: [], colour: '' }, 'damaged'],
  ])('%p is read step by step', (stored, value, state) => expect(readSetting(spec, stored)).toEqual({ value, state }));

  it('is stored in today’s version', () => {
    const changed = changedSetting(spec, { version: 1, name: 'a' }, (value) => ({
      ...value,
      names: [...value.names, 'b'],
    }));
    expect(changed).toEqual({ version: 3, names: ['a', 'b'], colour: 'blue' });
  });

  it('of a newer add-in is left alone', () => {
    expect(() => changedSetting(spec, { version: 4 }, (value) => value)).toThrow(NewerSetting);
  });
});
