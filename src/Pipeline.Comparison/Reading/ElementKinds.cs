using System.Collections.Frozen;

namespace Pipeline.Comparison.Reading;

/// <summary>
/// What is known of elements' names (JATS 1.3 and NLM 2–3). An element that is not named here is read all the same: as text
/// where it holds text, else as a list of elements.
/// </summary>
internal static class ElementKinds
{
    /// <summary>Emphasis elements (JATS 1.3, "Emphasis Class Elements"), with small capitals and the like.</summary>
    private static readonly FrozenSet<string> Emphasis = Names(
        "bold fixed-case italic monospace overline roman sans-serif sc strike styled-content sub sup underline overline-start overline-end underline-start underline-end ruby rb rt"
    );

    private static readonly FrozenSet<string> Inline = Names(
        "abbrev email ext-link uri named-content xref milestone-start milestone-end target index-term related-article related-object chem-struct inline-supplementary-material break hr x private-char glyph-data roman"
    );

    /// <summary>Elements that hold running text, also where nothing but an element happens to be in them.</summary>
    private static readonly FrozenSet<string> Text = Names(
        "p title subtitle article-title trans-title trans-subtitle alt-title label td th kwd mixed-citation citation nlm-citation license-p copyright-statement attrib term subject sig sig-block collab aff-text institution country city role degrees prefix suffix corresp verse-line textual-form speaker chapter-title part-title source long-desc alt-text publisher-name publisher-loc comment conf-name std data-title award-id funding-statement aff"
    );

    /// <summary>What stands within a text as a thing of its own.</summary>
    private static readonly FrozenSet<string> Objects = Names(
        "p sec fig fig-group table-wrap table-wrap-group table list def-list disp-formula disp-formula-group disp-quote boxed-text statement verse-group preformat code media supplementary-material fn fn-group graphic inline-graphic inline-media chem-struct-wrap speech ref-list ref array inline-formula mml:math tex-math question answer explanation block-alternatives inline-supplementary-material"
    );

    private static readonly FrozenSet<string> Citations = Names("mixed-citation element-citation citation nlm-citation product");

    /// <summary>Elements of which an article has many of a kind: they are told apart by their words, not by their place alone.</summary>
    private static readonly FrozenSet<string> Passages = Names(
        "p sec ref contrib fig fig-group table-wrap table-wrap-group table list def-list disp-quote disp-formula boxed-text statement verse-group fn app supplementary-material media speech mixed-citation element-citation citation nlm-citation award-group sub-article response collab name string-name preformat code graphic ack notes fn-group glossary bio"
    );

    /// <summary>Passages that an editor looks for elsewhere when they are gone from where they stood.</summary>
    private static readonly FrozenSet<string> Movable = Names(
        "p sec ref fig fig-group table-wrap list def-list disp-quote disp-formula boxed-text statement verse-group fn app supplementary-material media speech kwd contrib aff list-item ack award-group preformat code tr"
    );

    /// <summary>White space counts in these as it stands.</summary>
    private static readonly FrozenSet<string> Verbatim = Names("preformat code tex-math");

    public static bool IsEmphasis(string name) => Emphasis.Contains(name);

    public static bool IsTextContainer(string name) => Text.Contains(name) || Inline.Contains(name) || Emphasis.Contains(name);

    public static bool IsObject(string name) => Objects.Contains(name);

    public static bool IsCitation(string name) => Citations.Contains(name);

    public static bool IsPassage(string name) => Passages.Contains(name);

    public static bool IsMovable(string name) => Movable.Contains(name);

    public static bool IsVerbatim(string name) => Verbatim.Contains(name);

    public static bool IsCell(string name) => name is "td" or "th";

    /// <summary>Names of which one may take the other's place without being another thing.</summary>
    public static string Family(string name) =>
        name switch
        {
            "th" => "td",
            "element-citation" or "citation" or "nlm-citation" => "mixed-citation",
            _ => name,
        };

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
