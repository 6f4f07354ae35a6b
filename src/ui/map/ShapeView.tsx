import { haloWidth, type Shape } from '../../picture/marks/shape';

const ANCHORS = { left: 'start', centre: 'middle', right: 'end' } as const;

export function ShapeView({ shape }: { readonly shape: Shape }) {
  if (shape.kind === 'text') {
    return (
      <text
        x={shape.at.x}
        y={shape.at.y}
        fontSize={shape.size}
        fontWeight={shape.weight}
        fill={shape.fill}
        textAnchor={ANCHORS[shape.align]}
        opacity={shape.opacity}
        {...(shape.halo && {
          stroke: shape.halo,
          strokeWidth: haloWidth(shape.size),
          strokeLinejoin: 'round',
          paintOrder: 'stroke',
        })}
      >
        {shape.text}
      </text>
    );
  }
  return (
    <path
      d={shape.path}
      fill={shape.fill ?? 'none'}
      stroke={shape.stroke ?? 'none'}
      strokeWidth={shape.width}
      strokeDasharray={shape.dash?.join(' ')}
      opacity={shape.opacity}
    />
  );
}

export function Shapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  return shapes.map((shape, index) => (
    // Shapes are identified by their order.
    // oxlint-disable-next-line react/no-array-index-key
    <ShapeView key={index} shape={shape} />
  ));
}
