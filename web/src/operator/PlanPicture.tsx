import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { sizeInside, stageWords } from '../seats/drawingWords';
import { Card } from '../ui/Card';
import { Note } from '../ui/Note';
import type { PlanPreview } from './places';
import { extentOf } from './planExtent';

/** Colours of categories on the desk; their names stand beside them. */
const TONES = 6;

interface PlanDrawingProps {
  readonly drawing: PlanPreview['drawings'][number];
  /** How large a dot is. */
  readonly dot: number;
}

/** A stage, a wall or words, as guests find them on their map. */
function PlanDrawing({ drawing: { stage, label, labelAt, outline }, dot }: PlanDrawingProps) {
  const { t } = useTranslation();
  const words = stageWords(stage, label, t('seatMap.stage'));
  return (
    <g className={stage ? 'plan-stage' : 'plan-area'}>
      {outline.length > 0 && (
        <polygon points={outline.map(({ x, y }) => `${x},${y}`).join(' ')} strokeWidth={dot / 12} />
      )}
      {words && (
        <text x={labelAt.x} y={labelAt.y} fontSize={sizeInside(outline, words, 2 * dot)}>
          {words}
        </text>
      )}
    </g>
  );
}

/** What an import would make: the plan as dots, its categories and sections, and what to look at. */
export function PlanPicture({ preview }: { readonly preview: PlanPreview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { x, y, width, height, dot } = extentOf(preview);
  const total = format.number(preview.units);
  return (
    <>
      {preview.warnings.length > 0 && (
        <Note tone="warn" title={t('layouts.lookAt')}>
          <ul>
            {preview.warnings.slice(0, 20).map(({ kind, subject, count }) => (
              <li key={kind + subject}>{t(`layouts.warning.${kind}`, { subject, count })}</li>
            ))}
          </ul>
        </Note>
      )}
      <Card title={t('layouts.preview')}>
        <svg
          className="plan"
          viewBox={`${x} ${y} ${width} ${height}`}
          role="img"
          aria-label={t('layouts.picture', { total })}
        >
          {preview.drawings.map((drawing, index) => (
            <PlanDrawing key={index} drawing={drawing} dot={dot} />
          ))}
          {preview.categories.map((category, index) => (
            <path
              key={category.name}
              className={`plan-dots tone-${index % TONES}`}
              strokeWidth={dot}
              d={preview.dots
                .filter((spot) => spot[2] === index)
                .map(([left, top]) => `M${left} ${top}h0`)
                .join('')}
            />
          ))}
        </svg>
        <ul className="chart-key">
          {preview.categories.map(({ name, units }, index) => (
            <li key={name}>
              <span className={`swatch tone-${index % TONES}`} aria-hidden="true" /> {name}{' '}
              <strong>{format.number(units)}</strong>
            </li>
          ))}
        </ul>
        <div className="scrolled" tabIndex={0} role="region" aria-label={t('layouts.sections')}>
          <table className="numbers">
            <thead>
              <tr>
                <th scope="col">{t('layouts.section')}</th>
                <th scope="col">{t('layouts.rows')}</th>
                <th scope="col">{t('layouts.units')}</th>
                <th scope="col">{t('layouts.accessible')}</th>
              </tr>
            </thead>
            <tbody>
              {preview.sections.map((section, index) => (
                <tr key={index}>
                  <th scope="row">
                    {section.name}
                    {section.areas.length > 0 && (
                      <span className="small muted plan-counted">
                        {section.areas
                          .map(({ name, capacity }) =>
                            t('layouts.counted', { area: name, shown: format.number(capacity) }),
                          )
                          .join(', ')}
                      </span>
                    )}
                  </th>
                  <td>{format.number(section.rows)}</td>
                  <td>{format.number(section.units)}</td>
                  <td>{format.number(section.accessible)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Card>
    </>
  );
}
