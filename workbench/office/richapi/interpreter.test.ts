import { Interpreter } from './interpreter';
import { ApiError } from './error';
import { ApiCollection, apiItems, ApiObject, apiType } from './object';
import { ActionType, PathType, type ObjectPath, type RichApiAction } from './request';

class Item extends ApiObject {
  override readonly [apiType] = { name: 'Item', scalars: ['id', 'label'], id: 'id' } as const;
  label = 'own field, no API';

  constructor(
    private readonly number: number,
    private text: string,
  ) {
    super();
  }

  get id(): number {
    return this.number;
  }

  get title(): string {
    return this.text;
  }

  set title(text: unknown) {
    if (text === '') throw new ApiError('InvalidArgument', 'empty');
    this.text = String(text);
  }

  /** What the add-in left out is undefined here. */
  describe(suffix = '!'): string {
    return this.text + suffix;
  }
}

class Items extends ApiCollection<Item> {
  override readonly [apiType] = { name: 'Items', scalars: ['count'] };
  private readonly items = [new Item(1, 'one'), new Item(2, 'two')];

  override [apiItems](): Item[] {
    return this.items;
  }

  getItemOrNullObject(id: number): Item | null {
    return this.items.find((item) => item.id === id) ?? null;
  }
}

class Root extends ApiObject {
  override readonly [apiType] = { name: 'Root', scalars: [] };
  private readonly all = new Items();

  get items(): Items {
    return this.all;
  }
}

const paths: Record<string, ObjectPath> = {
  1: { Id: 1, ObjectPathType: PathType.global, Name: '' },
  2: { Id: 2, ObjectPathType: PathType.property, Name: 'Items', ParentObjectPathId: 1 },
  3: {
    Id: 3,
    ObjectPathType: PathType.method,
    Name: 'GetItemOrNullObject',
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: [2] },
  },
  4: {
    Id: 4,
    ObjectPathType: PathType.method,
    Name: 'GetItemOrNullObject',
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: [9] },
  },
};

const noWait = async () => undefined;

function run(actions: Omit<RichApiAction, 'Id'>[], settled = noWait, rested = noWait) {
  const interpreter = new Interpreter({
    root: new Root(),
    services: {},
    computed: new Set(['describe']),
    settled,
    moving: new Set(['getItem']),
    rested,
  });
  return interpreter.process({
    ObjectPaths: paths,
    Actions: actions.map((action, index) => ({ Id: index + 1, ...action })),
  });
}

test('objects are identified, and what hangs from a null object is one', async () => {
  const answer = await run([
    { ActionType: ActionType.instantiate, Name: '', ObjectPathId: 3 },
    { ActionType: ActionType.instantiate, Name: '', ObjectPathId: 4 },
    { ActionType: ActionType.method, Name: 'Describe', ObjectPathId: 4 },
  ]);
  expect(answer.Results.map(({ Value }) => Value)).toEqual([{ Id: 2 }, null, { _IsNull: true }]);
});

test('collections answer with their items', async () => {
  const answer = await run([
    { ActionType: ActionType.query, Name: '', ObjectPathId: 2, QueryInfo: { Select: ['items/id', 'count'] } },
  ]);
  expect(answer.Results[0]?.Value).toEqual({
    Count: 2,
    _Items: [
      { Id: 1, _Index: 0 },
      { Id: 2, _Index: 1 },
    ],
  });
});

test('an argument that was left out takes its default', async () => {
  const answer = await run([
    { ActionType: ActionType.method, Name: 'Describe', ObjectPathId: 3, ArgumentInfo: { Arguments: [null] } },
  ]);
  expect(answer.Results[0]?.Value).toBe('two!');
});

test.each(['Nothing', 'Label', 'Constructor', 'ToString', 'HasOwnProperty'])(
  '%s is no part of the API',
  async (name) => {
    const answer = await run([{ ActionType: ActionType.method, Name: name, ObjectPathId: 3 }]);
    expect(answer.Error).toMatchObject({ Code: 'ApiNotFound', HttpStatusCode: 404 });
    expect(answer.Error?.Location).toMatch(/^Item\./);
  },
);

test('a batch stops at its first failure and keeps what ran before', async () => {
  const set = (value: unknown) => ({
    ActionType: ActionType.setProperty,
    Name: 'Title',
    ObjectPathId: 3,
    ArgumentInfo: { Arguments: [value] },
  });
  const answer = await run([set('kept'), set(''), set('never')]);
  expect(answer.Results).toHaveLength(1);
  expect(answer.Error).toMatchObject({ Code: 'InvalidArgument', Location: 'Item.title', ActionIndex: 1 });
});

test('it waits for the calculation only where the answer depends on it, or where cells move under it', async () => {
  const waits: string[] = [];
  const wait = (what: string) => async () => {
    waits.push(what);
    return undefined;
  };
  const waitsOf = async (action: Omit<RichApiAction, 'Id'>) => {
    waits.length = 0;
    await run([action], wait('settled'), wait('rested'));
    return [...waits];
  };
  const query = { ActionType: ActionType.query, Name: '', QueryInfo: { Select: ['id'] } };
  expect(await waitsOf({ ...query, ObjectPathId: 3 })).toEqual([]);
  expect(await waitsOf({ ActionType: ActionType.method, Name: 'Describe', ObjectPathId: 3 })).toEqual(['settled']);
  expect(await waitsOf({ ActionType: ActionType.method, Name: 'GetItem', ObjectPathId: 2 })).toEqual(['rested']);
});
