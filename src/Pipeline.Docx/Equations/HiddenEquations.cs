using System.Text.RegularExpressions;
using Pipeline.Docx.Rules;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Equations;

/// <summary>Finds equations that are none for Word: pictures with a number, and formulas typed in a mathematical font.</summary>
internal static partial class HiddenEquations
{
    /// <summary>Fonts made for mathematics, which nobody uses for words.</summary>
    private static readonly string[] MathFonts = ["Cambria Math", "XITS Math", "STIX Two Math", "Latin Modern Math", "Asana Math"];

    public static IEnumerable<Diagnostic> In(ManuscriptParagraph paragraph)
    {
        if (PictureWithNumber(paragraph) is { } picture)
            yield return picture;
        foreach (var typed in paragraph.Inlines.OfType<ManuscriptText>().Where(IsTyped))
            yield return TypedEquation.InText(typed.Source, typed.Text);
    }

    /// <summary>Whether an equation without any built-up part holds the signs that build one up.</summary>
    public static bool IsTyped(string text) => Command().IsMatch(text);

    private static bool IsTyped(ManuscriptText text) =>
        MathFonts.Contains(text.Format.Font, StringComparer.OrdinalIgnoreCase)
        && text.Text.Any(char.IsLetter)
        && (text.Text.Contains('=', StringComparison.Ordinal) || IsTyped(text.Text));

    private static Diagnostic? PictureWithNumber(ManuscriptParagraph paragraph)
    {
        ManuscriptPicture? picture = null;
        var text = string.Empty;
        foreach (var inline in paragraph.Inlines)
        {
            if (inline is ManuscriptPicture found && picture is null && !IsMetafile(found))
                picture = found;
            else if (inline is ManuscriptText words && text.Length + words.Text.Length < MostCharacters)
                text += words.Text;
            else
                return null;
        }

        return picture is not null && Number().Match(text) is { Success: true } number
            ? PictureOfEquation.At(picture.Source, number.Value.Trim())
            : null;
    }

    /// <summary>Of metafiles it is told already that they may be equations (DOCX039).</summary>
    private static bool IsMetafile(ManuscriptPicture picture) => Path.GetExtension(picture.MediaName) is ".wmf" or ".emf";

    /// <summary>A number with the tabs, spaces or dots before it is shorter than this.</summary>
    private const int MostCharacters = 200;

    [GeneratedRegex(@"[_^]|\\[A-Za-z]+")]
    private static partial Regex Command();

    [GeneratedRegex(@"^[\s.…,;]*" + EquationNumber.InBrackets + @"\s*$")]
    private static partial Regex Number();
}
