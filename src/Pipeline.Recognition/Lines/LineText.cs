using System.Text;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.Lines;

/// <summary>The characters of a paragraph as the steps match them.</summary>
internal static class LineText
{
    /// <summary>Stands for a picture, equation or note mark (U+FFFC, OBJECT REPLACEMENT CHARACTER).</summary>
    public const char Object = '\uFFFC';

    private const char SoftHyphen = '\u00AD';

    /// <summary>One character for each position of <see cref="InlineCut"/>: every kind of space and break is a plain space, U+2011 a hyphen.</summary>
    public static string Of(Seq<ManuscriptInline> inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            if (inline is ManuscriptText run)
                foreach (var character in run.Text)
                    text.Append(Plain(character));
            else
                text.Append(inline is ManuscriptLineBreak or ManuscriptPageBreak ? ' ' : Object);
        }

        return text.ToString();
    }

    /// <summary>What a reader sees: no objects, no soft hyphens, single spaces, none at the ends.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is Object or SoftHyphen)
                continue;
            if (character != ' ')
                clean.Append(character);
            else if (clean.Length > 0 && clean[^1] != ' ')
                clean.Append(' ');
        }

        if (clean.Length > 0 && clean[^1] == ' ')
            clean.Length--;
        return clean.ToString();
    }

    private static char Plain(char character) =>
        character switch
        {
            '\u2011' => '-',
            '\u200B' or '\uFEFF' => SoftHyphen,
            _ when char.IsWhiteSpace(character) => ' ',
            _ => character,
        };
}
