using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Finds the title among the lines nothing else has claimed.</summary>
internal sealed partial class Titles(RecognitionContext context, TranslatedTitles translations)
{
    /// <summary>A title stands among the first lines that are no masthead.</summary>
    private const int Reach = 12;

    /// <summary>Below this score the line may as well be something else, and its place decides.</summary>
    private const int Certain = 20;

    /// <summary>The same under a line that says what kind of article it is.</summary>
    private const int CertainUnderKicker = 12;

    /// <summary>The line under a label for the title; -1 where there is none.</summary>
    private int _announced = -1;

    /// <param name="isUnderKicker">A line above says what kind of article it is, so that a title must follow.</param>
    public FoundTitles Find(FrontLines lines, bool isUnderKicker = false)
    {
        var certain = isUnderKicker ? CertainUnderKicker : Certain;
        ClaimLabel(lines);
        var candidates = lines.Free().Where(at => IsPossible(lines[at])).Take(Reach).ToList();
        var look = new TitleLook(context, lines, candidates, _announced);
        var best = candidates.Count == 0 ? -1 : candidates.MaxBy(at => (look.Score(at), -at));
        if (best >= 0 && look.Score(best) < certain)
            best = candidates.Find(look.IsByPlace) is var placed && look.IsByPlace(placed) ? placed : -1;
        if (best < 0)
            return FoundTitles.None;
        if (look.Score(best) < certain)
            context.Findings.Add(
                TitleUncertain.Rule.At(
                    lines[best].Source,
                    "The title was told by its place before the authors, not by its format.",
                    lines[best].Words
                )
            );
        lines.Claim(best);
        return new TitleBlock(context, translations, lines, WithoutLabel(lines[best], context), best).Read();
    }

    /// <summary>A line that says no more than that the title follows it.</summary>
    private void ClaimLabel(FrontLines lines)
    {
        foreach (var at in lines.Free().Take(Reach).Where(at => WholeTitleLabel().IsMatch(lines[at].Words)).Take(1).ToList())
        {
            lines.Claim(at);
            context.Claims.Add(new(lines[at].Source, "label"));
            _announced = lines.Free(at + 1).FirstOrDefault(-1);
        }
    }

    /// <summary>A line as the only title.</summary>
    public FoundTitles Only(Line line, int at) =>
        new(FoundTitles.TitleIn(LanguageDetector.Detect(line) ?? context.Profile.Languages[0], line, context), [], [], at);

    /// <summary>Characters of the label for a title with which a line begins; 0 where it begins with none.</summary>
    public static int LabelLength(string text) => TitleLabel().Match(text).Length;

    /// <summary>"Title: …" on a cover sheet announces it.</summary>
    public static Line WithoutLabel(Line line, RecognitionContext context)
    {
        var length = LabelLength(line.Text);
        if (length > 0)
            context.Claims.Add(new(line.Slice(0, length).Source, "label"));
        return line.From(length);
    }

    /// <summary>Says who wrote, translated or edited, in whatever style.</summary>
    public static bool IsCredit(Line line) =>
        (Credits.LengthOf(line.Text) is > 0 and var length && IsOfPeople(Credits.Part(line)[0].From(length)))
        || (Credits.Part(line) is [var named, _, ..] && IsOfPeople(named))
        || (Credits.Other(line.Text) is { } credit && IsOfPeople(line.From(credit.Length)))
        || (Credits.Told(line.Text) is { } told && AuthorLine.IsAuthorLine(line.From(told.End)));

    /// <summary>Names alone, or each with its place in brackets.</summary>
    private static bool IsOfPeople(Line line) => AuthorLine.IsAuthorLine(line) || BracketedAddresses.Read(line) is not null;

    /// <summary>Nothing about its form keeps it from being a title.</summary>
    public static bool IsPossible(Line line) =>
        line.Words.Count(char.IsLetter) > 3
        && line.WordCount <= 45
        && !line.Words.Contains('@', StringComparison.Ordinal)
        && !line.Words.Contains("://", StringComparison.Ordinal)
        && !line.HasStyle("author")
        && !line.HasStyle("toc")
        && !line.HasStyle("caption")
        && line.List is not { IsOrdered: false };

    [GeneratedRegex(
        @"^\s*(?:(?:full |article |paper |manuscript )?title(?: of (?:the )?(?:article|paper|manuscript))?|judul(?: artikel| naskah)?|t[ií]tulo|titre|titel)\s*:\s*(?=\S)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex TitleLabel();

    [GeneratedRegex(
        @"^(?:(?:full |article |paper |manuscript )?title(?: of (?:the )?(?:article|paper|manuscript))?|judul(?: artikel| naskah)?|t[ií]tulo(?: del? art[ií]culo| do artigo)?|titre(?: de l[’']article)?)\s*:?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex WholeTitleLabel();
}
