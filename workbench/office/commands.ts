import { ApiObject, apiType } from './richapi/object';

/** `Microsoft.InternalService.AddinInternalService`: the library says that its action handlers stand. */
export class AddinInternalService extends ApiObject {
  override readonly [apiType] = { name: 'AddinInternalService', scalars: [] };

  constructor(private readonly onReady: () => void) {
    super();
  }

  notifyActionHandlerReady(): void {
    this.onReady();
  }
}

type RuntimeState = 'Inactive' | 'Background' | 'Visible';

/** `Microsoft.AppRuntime.AppRuntimeService`: `Office.addin.showAsTaskpane`, `hide` and `onVisibilityModeChanged`. */
export class AppRuntimeService extends ApiObject {
  override readonly [apiType] = { name: 'AppRuntimeService', scalars: [] };

  constructor(
    private readonly isPaneVisible: () => boolean,
    private readonly setPaneVisible: (visible: boolean) => void,
  ) {
    super();
  }

  getAppRuntimeState(): RuntimeState {
    return this.isPaneVisible() ? 'Visible' : 'Background';
  }

  setAppRuntimeState(state: RuntimeState): void {
    this.setPaneVisible(state === 'Visible');
  }
}

/** `Microsoft.AppRuntime.AppRuntimePersistenceService`: `Office.addin.setStartupBehavior`, kept with the workbook. */
export class AppRuntimePersistenceService extends ApiObject {
  override readonly [apiType] = { name: 'AppRuntimePersistenceService', scalars: [] };
  private state: RuntimeState = 'Inactive';

  getAppRuntimeStartState(): RuntimeState {
    return this.state;
  }

  setAppRuntimeStartState(state: RuntimeState): void {
    this.state = state;
  }
}
