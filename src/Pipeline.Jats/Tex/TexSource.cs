using System.Text;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Jats.Tex;

/// <summary>The part of a file of LaTeX that is the formula.</summary>
internal static class TexSource
{
    private const string Begin = @"\begin{document}";
    private const string End = @"\end{document}";

    /// <summary>What stands in the document: publishers give every formula the preamble it was rendered with.</summary>
    public static string Body(string source)
    {
        var start = source.IndexOf(Begin, StringComparison.Ordinal) is >= 0 and var begin ? begin + Begin.Length : 0;
        var end = source.LastIndexOf(End, StringComparison.Ordinal) is var found && found >= start ? found : source.Length;
        return source[start..end].Trim();
    }

    /// <summary>The source without control characters and what else no XML may hold; white space among them is a space.</summary>
    public static string Sound(string source)
    {
        var sound = new StringBuilder(source.Length);
        foreach (var rune in source.EnumerateRunes())
            if (Rune.IsWhiteSpace(rune) || (!Rune.IsControl(rune) && XmlCharacters.IsAllowed(rune)))
                sound.Append(rune.Value is '\v' or '\f' or 0x85 ? new Rune(' ') : rune);
        return sound.ToString();
    }
}
