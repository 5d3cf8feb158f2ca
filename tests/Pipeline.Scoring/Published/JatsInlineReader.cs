using System.Text;
using System.Xml.Linq;
using Pipeline.Samples.Markup;

namespace Pipeline.Scoring.Published;

/// <summary>Reads mixed content as the inlines that manuscripts are written from.</summary>
/// <param name="notes">Notes by id, which marks in the text call.</param>
/// <param name="hasCitations">Links to references are kept as calls of <see cref="Citation"/>; else only their words are.</param>
internal sealed class JatsInlineReader(IReadOnlyDictionary<string, IReadOnlyList<Inline>> notes, bool hasCitations = false)
{
    /// <summary>Name of the call that stands for a link to references, whose ids are its argument.</summary>
    public const string Citation = "cite";

    public static JatsInlineReader WithoutNotes { get; } = Noteless(hasCitations: false);

    public static JatsInlineReader Noteless(bool hasCitations) => new(new Dictionary<string, IReadOnlyList<Inline>>(), hasCitations);

    /// <summary>The inlines, white space collapsed and none at the ends.</summary>
    public IReadOnlyList<Inline> Read(XElement? element) => element is null ? [] : Tidy(element.Nodes());

    public IReadOnlyList<Inline> Tidy(IEnumerable<XNode> nodes)
    {
        var endsWithSpace = true;
        return TrimEnd([
            .. nodes
                .SelectMany(ReadNode)
                .Select(inline => Collapse(inline, ref endsWithSpace))
                .Where(inline => inline is not Text { Value: "" }),
        ]);
    }

    private IEnumerable<Inline> ReadNode(XNode node) =>
        node switch
        {
            XText text => [new Text(text.Value)],
            XElement element => ReadElement(element),
            _ => [],
        };

    private IEnumerable<Inline> ReadElement(XElement element) =>
        element.Name.LocalName switch
        {
            "italic" => [new Emphasis("*", Inner(element))],
            "bold" => [new Emphasis("**", Inner(element))],
            "sup" => IsNoteMark(element) ? Inner(element) : [new Emphasis("^", Inner(element))],
            "sub" => [new Emphasis("~", Inner(element))],
            "xref" when (string?)element.Attribute("ref-type") is "fn" or "author-notes" or "corresp" or "aff" => Note(element),
            "xref" when (string?)element.Attribute("ref-type") == "bibr" => Link(element),
            "break" => [new Text(" ")],
            "tex-math" or "graphic" or "inline-graphic" or "media" or "object-id" or "fn" or "alt-text" or "annotation" => [],
            "label" when element.Parent!.Is("title", "caption") => [],
            _ => Inner(element),
        };

    /// <summary>The words of a link to references, as they stand on the page: some publishers leave it to their style sheet to raise numbers.</summary>
    private Inline[] Link(XElement link)
    {
        IReadOnlyList<Inline> words = IsRaised(link) ? [new Emphasis("^", Inner(link))] : Inner(link);
        return
        [
            .. IsGlued(link) ? new[] { new Text(" ") } : [],
            .. hasCitations ? [new Call(Citation, (string?)link.Attribute("rid"), words)] : words,
        ];
    }

    private static bool IsRaised(XElement link) =>
        link is { PreviousNode: XText { Value: [.., var before] } }
        && (char.IsLetter(before) || before is '.' or ',' or ')')
        && !link.Parent!.Is("sup")
        && link.Value.All(character => char.IsAsciiDigit(character) || character is ' ' or ',' or '-' or '–');

    /// <summary>Markup has taken the space between a word in its own type and the name of an author.</summary>
    private static bool IsGlued(XElement link) =>
        link is { PreviousNode: XElement { Value: [.., var before] }, Value: [var first, ..] }
        && char.IsLetter(before)
        && char.IsLetter(first);

    private IReadOnlyList<Inline> Inner(XElement element) => [.. element.Nodes().SelectMany(ReadNode)];

    private static bool IsNoteMark(XElement element) =>
        element.Elements().Any() && element.Elements().All(inner => inner.Is("xref") && (string?)inner.Attribute("ref-type") == "fn");

    private IEnumerable<Inline> Note(XElement mark) =>
        ((string?)mark.Attribute("rid"))?.Split(' ').Where(notes.ContainsKey).Select(id => new Call("fn", id, notes[id])) ?? [];

    private static Inline Collapse(Inline inline, ref bool endsWithSpace)
    {
        switch (inline)
        {
            case Text text:
                return new Text(Collapse(text.Value, ref endsWithSpace));
            case Emphasis emphasis:
                return emphasis with { Content = Collapse(emphasis.Content, ref endsWithSpace) };
            case Call { Name: Citation } citation:
                return citation with { Content = Collapse(citation.Content, ref endsWithSpace) };
            default:
                endsWithSpace = false;
                return inline;
        }
    }

    private static List<Inline> Collapse(IReadOnlyList<Inline> inlines, ref bool endsWithSpace)
    {
        var content = new List<Inline>();
        foreach (var inner in inlines)
            content.Add(Collapse(inner, ref endsWithSpace));
        return content.FindAll(inner => inner is not Text { Value: "" });
    }

    private static string Collapse(string text, ref bool endsWithSpace)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var isSpace = char.IsWhiteSpace(character) && character != '\u00A0';
            if (!isSpace)
                collapsed.Append(character);
            else if (!endsWithSpace)
                collapsed.Append(' ');
            endsWithSpace = isSpace;
        }

        return collapsed.ToString();
    }

    private static IReadOnlyList<Inline> TrimEnd(List<Inline> inlines)
    {
        if (inlines is [.. var before, Text last] && last.Value.EndsWith(' '))
            return last.Value == " " ? TrimEnd(before) : [.. before, new Text(last.Value.TrimEnd())];
        return inlines;
    }
}
