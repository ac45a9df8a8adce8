import { ApiCollection, apiItems, ApiObject, apiType } from '../office/richapi/object';
import { itemNotFound } from './errors';

type Settings = Record<string, string>;

/** `workbook.settings`: the same store as `Office.context.document.settings`. */
export class SettingCollection extends ApiCollection<Setting> {
  override readonly [apiType] = { name: 'SettingCollection', scalars: [] };

  constructor(private readonly settings: Settings) {
    super();
  }

  override [apiItems](): Setting[] {
    return Object.keys(this.settings).map((key) => new Setting(this.settings, key));
  }

  add(key: string, value: unknown): Setting {
    this.settings[key] = JSON.stringify(value);
    return new Setting(this.settings, key);
  }

  getItem(key: string): Setting {
    const setting = this.getItemOrNullObject(key);
    if (setting === null) throw itemNotFound(key);
    return setting;
  }

  getItemOrNullObject(key: string): Setting | null {
    return Object.hasOwn(this.settings, key) ? new Setting(this.settings, key) : null;
  }
}

export class Setting extends ApiObject {
  override readonly [apiType] = { name: 'Setting', scalars: ['key', 'value', '_Id'], id: '_Id' } as const;

  constructor(
    private readonly settings: Settings,
    private readonly name: string,
  ) {
    super();
  }

  get _Id(): string {
    return this.name;
  }

  get key(): string {
    return this.name;
  }

  get value(): unknown {
    const text = this.settings[this.name];
    if (text === undefined) throw itemNotFound(this.name);
    const value: unknown = JSON.parse(text);
    return value;
  }

  set value(value: unknown) {
    this.settings[this.name] = JSON.stringify(value);
  }

  delete(): void {
    delete this.settings[this.name];
  }
}
