using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Bold lines that head no section, however they look: questions put to someone who answers under them, and the numbers of
/// quoted articles of law ("Article 5").
/// </summary>
internal static partial class BoldLead
{
    /// <summary>Fewest questions that make an interview.</summary>
    private const int FewestQuestions = 2;

    public static bool Is(Line line) => IsQuestion(line) || LawNumber().IsMatch(line.Words);

    /// <summary>Those among the items of a text: numbers of articles, and questions of which half at least address a person.</summary>
    public static HashSet<BodyItem> In(List<BodyItem> items)
    {
        var plain = items.FindAll(item => item is { IsText: true, Line: { List: null, Format.OutlineLevel: null } });
        var questions = plain.FindAll(item => IsQuestion(item.Line!));
        var isInterview = questions.Count >= FewestQuestions && questions.Count(item => Address().IsMatch(item.Line!.Words)) * 2 >= questions.Count;
        return [.. plain.Where(item => LawNumber().IsMatch(item.Line!.Words)), .. isInterview ? questions : []];
    }

    private static bool IsQuestion(Line line) => line.HasWords && line.Words[^1] == '?' && (line.Features.IsBold || line.Features.IsItalic);

    /// <summary>The number of an article with or without that of its paragraph, and nothing else.</summary>
    [GeneratedRegex(@"^(?:article|art\.?|pasal|artikel|artículo|artigo|perkara|§)\s*(?:\d{1,3}[a-z]?|[IVXLC]{1,6})(?:\s*\(\d+\))?(?:\s+(?:ayat|paragraph|para\.?|abs\.?|absatz|apartado|alinéa)\s*\(?\d+\)?)?\s*[.:]?$", RegexOptions.IgnoreCase)]
    private static partial Regex LawNumber();

    /// <summary>Words for the person asked.</summary>
    [GeneratedRegex(@"\b(?:you|your|yourself|anda|kamu|kalian|saudara|bapak|ibu|usted|ustedes|tu|tú|su|vous|votre|você|vocês|sie|ihnen|ihre?|u|uw|jij|je)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
