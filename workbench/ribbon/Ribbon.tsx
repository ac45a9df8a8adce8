import type { RibbonButton, RibbonTab } from './manifest';
import './ribbon.css';

export interface RibbonProps {
  tab: RibbonTab;
  onPress: (button: RibbonButton) => void;
}

/** The add-in's tab, drawn from its manifest: groups of large buttons, each with the supertip that Excel would show. */
export function Ribbon({ tab, onPress }: RibbonProps) {
  return (
    <div className="ribbon" role="toolbar" aria-label={tab.label}>
      {tab.groups.map((group) => (
        <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
          <div className="ribbon-buttons">
            {group.buttons.map((button) => (
              <Button key={button.id} button={button} onPress={() => onPress(button)} />
            ))}
          </div>
          <div className="ribbon-group-label">{group.label}</div>
        </div>
      ))}
    </div>
  );
}

function Button({ button, onPress }: { button: RibbonButton; onPress: () => void }) {
  const tipId = `tip-${button.id}`;
  const icon = button.icons.find(({ size }) => size >= 32);
  const sharp = button.icons.find(({ size }) => size >= 64);
  return (
    <div className="ribbon-item">
      <button
        type="button"
        className="ribbon-button"
        data-control={button.id}
        aria-describedby={tipId}
        onClick={onPress}
      >
        {icon !== undefined && (
          <img src={icon.url} srcSet={sharp && `${icon.url} 1x, ${sharp.url} 2x`} width={32} height={32} alt="" />
        )}
        <span>{button.label}</span>
      </button>
      <div id={tipId} role="tooltip" className="supertip">
        <strong>{button.tip.title}</strong>
        <p>{button.tip.description}</p>
      </div>
    </div>
  );
}
