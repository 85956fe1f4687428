type Props = {
  readonly done: number;
  readonly wanted: number;
  readonly size?: number;
};

/** How much of a step is filled, as a ring; the words beside it say the same in figures. */
export const Ring = ({ done, wanted, size = 34 }: Props) => {
  const radius = 15;
  const length = 2 * Math.PI * radius;
  const share = wanted === 0 ? 0 : done / wanted;
  const complete = share >= 1;
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 36 36" className="shrink-0">
      <circle cx="18" cy="18" r={radius} fill="none" strokeWidth="4" className="stroke-line" />
      <circle
        cx="18"
        cy="18"
        r={radius}
        fill="none"
        strokeWidth="4"
        strokeLinecap="round"
        strokeDasharray={`${length * share} ${length}`}
        transform="rotate(-90 18 18)"
        className={complete ? 'stroke-ok' : 'stroke-accent'}
        visibility={share === 0 ? 'hidden' : 'visible'}
      />
      {complete ? (
        <path
          d="M12.5 18.5l3.8 3.8 7.4-8"
          fill="none"
          strokeWidth="3"
          strokeLinecap="round"
          className="stroke-ok"
        />
      ) : (
        <text x="18" y="22" textAnchor="middle" fontSize="10.5" fontWeight="600" className="fill-ink">
          {wanted === 0 ? '–' : Math.floor(share * 100)}
        </text>
      )}
    </svg>
  );
};
