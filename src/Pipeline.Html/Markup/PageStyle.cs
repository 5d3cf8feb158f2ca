namespace Pipeline.Html.Markup;

/// <summary>Style that a page cannot do without, whatever the journal's own style sheet says or lacks.</summary>
internal static class PageStyle
{
    /// <summary>
    /// Notes, references, pictures and tables are popovers that stand in the text until they are opened, so that nothing
    /// is written twice and nothing is hidden from a reader without popovers. A note or reference that a link leads to
    /// is shown over the text, which therefore does not move; the way back leads to the mark. Rules have no weight of their
    /// own, so that any journal's rule wins.
    /// </summary>
    public const string Needed = """
        :where(.card, .zoom):where(:not(:popover-open)) { display: block; position: static; inset: auto; inline-size: auto; block-size: auto; margin: 0; border: 0; padding: 0; overflow: visible; color: inherit; background: none; }
        :where(.card:popover-open):where(:not(:target)) { position: fixed; inset: auto; margin: 0.3rem 0; max-inline-size: min(26rem, 92vw); position-area: block-end span-inline-end; position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline; }
        :where(.zoom:popover-open) { position: fixed; inset: 0; margin: 0; border: 0; inline-size: auto; block-size: auto; max-inline-size: none; max-block-size: none; overflow: auto; }
        :where(.zoom:popover-open) :where(img) { max-inline-size: none; inline-size: auto; min-inline-size: 100%; }
        :where(.when-open), :where(.zoom:popover-open .when-closed) { display: none; }
        :where(.zoom:popover-open .when-open) { display: inline; }
        :where(.whole) { white-space: nowrap; }
        :where(.visually-hidden) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        @media screen { :where(.card:target) { position: fixed; inset: auto 0 0; z-index: 3; inline-size: auto; block-size: auto; max-block-size: 50vh; margin: 0; overflow: auto; } }
        @media print { .zoom > button[popovertarget] { display: none; } }

        """;
}
