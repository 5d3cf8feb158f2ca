using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>The words in bold or italics with which a paragraph of plain text begins.</summary>
internal static class LeadingWords
{
    /// <summary>Characters from the start that are all bold, or all italic.</summary>
    public static int Length(Line line)
    {
        var length = 0;
        bool isBold = true,
            isItalic = true;
        foreach (var inline in line.Inlines)
        {
            if (inline is not ManuscriptText run)
                break;
            var letters = run.Text.Any(char.IsLetterOrDigit);
            if (letters && !(isBold && run.Format.Bold) && !(isItalic && run.Format.Italic))
                break;
            if (letters)
                (isBold, isItalic) = (isBold && run.Format.Bold, isItalic && run.Format.Italic);
            length += run.Text.Length;
        }

        return length;
    }

    /// <summary>Where the last letter or closing bracket before an offset ends.</summary>
    public static int LetterEnd(string text, int end)
    {
        while (end > 0 && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] is not (')' or ']' or '’' or '”' or '"'))
            end--;
        return end;
    }
}
