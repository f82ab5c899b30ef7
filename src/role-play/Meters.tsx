import { OBJECTIVES } from '../course/map.ts';
import type { SceneState } from './engine.ts';
import { METER_MAX } from './meter-max.ts';
import { METER_NAMES, meterWord } from './words.ts';

/** The three meters, each in a word and as a bar. */
export function Meters({ state }: { state: SceneState }) {
  return (
    <dl className="meters">
      {OBJECTIVES.map((meter) => {
        const value = meter === 'offer' && state.status === 'gone' ? 0 : state.meters[meter];
        return (
          <div key={meter} data-objective={meter}>
            <dt>{METER_NAMES[meter]}</dt>
            <dd>{meterWord(meter, state)}</dd>
            <dd className="meter-bar">
              <progress max={METER_MAX} value={value} aria-hidden="true" />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
