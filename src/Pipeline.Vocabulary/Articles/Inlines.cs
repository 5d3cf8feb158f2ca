using System.Diagnostics;
using System.Text;

namespace Pipeline.Vocabulary.Articles;

/// <summary>Questions and changes that every stage asks of inline content.</summary>
public static class Inlines
{
    /// <summary>The characters a reader sees, without marks of notes; line breaks become spaces.</summary>
    public static string PlainText(this Seq<Inline> content)
    {
        if (content is [Text { Value: var only }])
            return only;
        var text = new StringBuilder();
        foreach (var inline in content)
            AppendPlainText(text, inline);
        return text.ToString();
    }

    /// <summary>The same content with every text replaced by what <paramref name="map"/> makes of it; empty texts go.</summary>
    public static Seq<Inline> MapText(this Seq<Inline> content, Func<Text, Text> map) =>
        content.Select(inline => MapText(inline, map)).Where(inline => inline is not Text { Value: "" }).ToSeq();

    /// <summary>Every text in reading order.</summary>
    public static IEnumerable<Text> Texts(this Seq<Inline> content) => content.SelectMany(Texts);

    /// <summary>Content of an inline that has some; else empty.</summary>
    public static Seq<Inline> Children(this Inline inline) =>
        inline switch
        {
            Emphasis emphasis => emphasis.Content,
            Foreign foreign => foreign.Content,
            ExtLink link => link.Content,
            Xref xref => xref.Content,
            KeptInline kept => kept.Content,
            Text or LineBreak or InlineGraphic or InlineFormula => [],
            _ => throw new UnreachableException(),
        };

    /// <summary>
    /// Whether the inline names a note within the sentence ("see note 2") and is not the note's mark: it is not raised, and
    /// a space parts it from the word before.
    /// </summary>
    public static bool IsNoteMention(this Seq<Inline> content, int at) =>
        content[at] is Xref { Type: XrefType.Fn } xref
        && at > 0
        && content[at - 1] is Text { Value: [.., var before] }
        && char.IsWhiteSpace(before)
        && !xref.Content.Any(inline => inline is Emphasis { Kind: EmphasisKind.Superscript });

    /// <summary>Whether the mark of a note stands right behind that of another, so that a comma must part what would be one number.</summary>
    public static bool IsFurtherMark(this Seq<Inline> content, int at) =>
        at > 0 && content[at] is Xref { Type: XrefType.Fn } && content[at - 1] is Xref { Type: XrefType.Fn };

    /// <summary>The same inline around other content; inlines without content are given back as they are.</summary>
    public static Inline WithChildren(this Inline inline, Seq<Inline> content) =>
        inline switch
        {
            Emphasis emphasis => emphasis with { Content = content },
            Foreign foreign => foreign with { Content = content },
            ExtLink link => link with { Content = content },
            Xref xref => xref with { Content = content },
            KeptInline kept => kept with { Content = content },
            Text or LineBreak or InlineGraphic or InlineFormula => inline,
            _ => throw new UnreachableException(),
        };

    private static Inline MapText(Inline inline, Func<Text, Text> map) =>
        inline switch
        {
            Text text => map(text),
            _ when inline.Children() is { IsEmpty: false } children => inline.WithChildren(children.MapText(map)),
            _ => inline,
        };

    private static IEnumerable<Text> Texts(Inline inline) => inline is Text text ? [text] : inline.Children().Texts();

    private static void AppendPlainText(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case Text { Value: var value }:
                text.Append(value);
                break;
            case LineBreak:
                text.Append(' ');
                break;
            case InlineFormula formula:
                text.Append(formula.Text);
                break;
            case Xref { Type: XrefType.Fn }:
                break;
            default:
                foreach (var child in inline.Children())
                    AppendPlainText(text, child);
                break;
        }
    }
}
