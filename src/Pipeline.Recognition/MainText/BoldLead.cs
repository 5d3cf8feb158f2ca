using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Bold lines that head no section, however they look: questions put to someone who answers under them, the numbers of quoted
/// articles of law ("Article 5"), and the names of extracts and listings ("Extract 2: At the counter").
/// </summary>
internal static partial class BoldLead
{
    /// <summary>Fewest questions that make an interview.</summary>
    private const int FewestQuestions = 2;

    public static bool Is(Line line) => IsQuestion(line) || IsName(line) || IsExtract(line);

    /// <summary>"Vignette 1", "Scene 2 [02:11]": over a quotation its name, over text that of a section.</summary>
    public static bool IsExtract(Line line) => Display().IsMatch(line.Words);

    /// <summary>Those among the items of a text: numbers and names, and questions of which half at least address a person.</summary>
    public static HashSet<BodyItem> In(List<BodyItem> items)
    {
        var plain = items.FindAll(item => item is { IsText: true, Line: { List: null, Format.OutlineLevel: null } });
        var questions = plain.FindAll(item => IsQuestion(item.Line!));
        var isInterview =
            questions.Count >= FewestQuestions && questions.Count(item => Address().IsMatch(item.Line!.Words)) * 2 >= questions.Count;
        return [.. plain.Where(item => IsName(item.Line!)), .. isInterview ? questions : []];
    }

    private static bool IsName(Line line) => LawNumber().IsMatch(line.Words) || Extract().IsMatch(line.Words);

    private static bool IsQuestion(Line line) => line.HasWords && line.Words[^1] == '?' && (line.Features.IsBold || line.Features.IsItalic);

    /// <summary>The number of an article with or without that of its paragraph, and nothing else.</summary>
    [GeneratedRegex(
        @"^(?:article|art\.?|pasal|artikel|artículo|artigo|perkara|§)\s*(?:\d{1,3}[a-z]?|[IVXLC]{1,6})(?:\s*\(\d+\))?(?:\s+(?:ayat|paragraph|para\.?|abs\.?|absatz|apartado|alinéa)\s*\(?\d+\)?)?\s*[.:]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex LawNumber();

    [GeneratedRegex(
        @"^(?:listing|algorithm|extract|excerpt|transcript|kode program|algoritma|transkrip|auszug|ausschnitt|extracto|fragmento|extrait|excerto|fragment)\s+\d{1,2}(?:\s*[.:–—\-\[(].*)?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Extract();

    [GeneratedRegex(
        @"^(?:scene|vignette|field ?notes?|example|dialogue|conversation|adegan|contoh|kutipan|petikan|cuplikan|catatan lapangan|dialog|percakapan|szene|feldnotiz|beispiel|scène|note de terrain|exemple|escena|viñeta|nota de campo|ejemplo|diálogo|cena|vinheta|trecho|exemplo|voorbeeld|veldnotitie)\s+\(?(?:\d{1,2}|[A-Z])\)?(?:\s*[.:–—\-\[(].*)?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Display();

    /// <summary>Words for the person asked.</summary>
    [GeneratedRegex(
        @"\b(?:you|your|yourself|anda|kamu|kalian|saudara|bapak|ibu|usted|ustedes|tu|tú|su|vous|votre|você|vocês|sie|ihnen|ihre?|u|uw|jij|je)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Address();
}
