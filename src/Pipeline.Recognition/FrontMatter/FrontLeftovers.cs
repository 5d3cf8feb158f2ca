using System.Text.RegularExpressions;
using Pipeline.Recognition.Content;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.MainText;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>What no step of the front matter claimed.</summary>
internal sealed record Leftovers(IReadOnlyList<AuthorNote> AuthorNotes, IReadOnlyList<Line> Text);

/// <summary>
/// Finds a place for unclaimed lines. Behind the last claimed line they begin the text; before it sentences are notes about the
/// authors, and other lines are left out with a finding, but only where title and authors or abstract were found; else the
/// manuscript has no front matter, and all of it is text.
/// </summary>
internal sealed partial class FrontLeftovers(RecognitionContext context)
{
    /// <summary>Fewest words of a line that is kept as a note though it is no full sentence.</summary>
    private const int ShortestNote = 10;

    /// <param name="isKnown">Title and authors or abstract were found.</param>
    public Leftovers Take(FrontLines lines, FoundTitles titles, bool isKnown)
    {
        var notes = new List<AuthorNote>();
        var text = new List<Line>();
        var last = LastClaimed(lines);
        var title = titles.Title.Content.PlainText();
        foreach (var at in lines.Free().ToList())
        {
            var line = lines[at];
            lines.Claim(at);
            if (isKnown && at <= last && (AuthorLine.IsLikeAuthors(line) || (at > titles.LastLine && IsLikeName(line))))
                context.Findings.Add(
                    AuthorsUnread.Rule.At(
                        line.Source,
                        $"These words look like names of authors and were not read as such: {Excerpt.Start(line.Words)}",
                        line.Words
                    )
                );
            if (IsOwnCitation(line, title))
                LeaveOut(line, OwnCitations.Reason);
            else if (!isKnown || (at > last && at < lines.CountBeforeText) || HeadingShape.Attributed().IsMatch(line.Words))
                text.Add(line);
            else if (
                line.IsProse
                || Credit().IsMatch(line.Words)
                || line.WordCount >= ShortestNote
                || (at <= last && PersonWords.NamesPosition(line.Words) && line.WordCount > 1)
            )
                notes.Add(new("other", context.Inlines.Convert(line.IsProse ? line : Unmarked(line), ContentKind.Prose), line.Source));
            else
                LeaveOut(line, $"These words of the front matter have no place in the article: {Excerpt.Start(line.Words)}");
        }

        return new(notes, text);
    }

    /// <summary>Without the raised marks behind names, which lead to no note and would be read as citations.</summary>
    private static Line Unmarked(Line line) =>
        new(
            line.Paragraph with
            {
                Inlines = line
                    .Inlines.Where(inline => inline is not ManuscriptText { Format.Position: VerticalPosition.Superscript })
                    .ToSeq(),
            },
            line.Cell
        );

    /// <summary>Reads like the name of one person or more.</summary>
    private static bool IsLikeName(Line line) =>
        line.List is null && !line.IsProse && line.WordCount > 1 && !Months.IsDate(line.Words) && AuthorLine.IsAuthorLine(line);

    /// <summary>An e-mail address or iD among words left out is somebody's, whose it must be asked.</summary>
    private void LeaveOut(Line line, string reason)
    {
        var isContact = ContactPatterns.Email().IsMatch(line.Words) || ContactPatterns.Orcid().IsMatch(line.Words);
        var finding = (isContact ? AddressUnowned.Rule : LeftOutText.Rule).At(line.Source, reason, line.Words);
        context.Findings.Add(
            isContact || !(Removed().IsMatch(line.Words) || PersonWords.NamesInstitution(line.Words) || GroupNames.IsGroup(line.Words))
                ? finding
                : finding with
                {
                    Severity = Severity.Query,
                }
        );
    }

    private static bool IsOwnCitation(Line line, string title) =>
        title.Length > 20 && line.Words.Contains(title, StringComparison.OrdinalIgnoreCase);

    private static int LastClaimed(FrontLines lines)
    {
        for (var at = lines.CountBeforeText - 1; at >= 0; at--)
            if (!lines.IsFree(at) && lines[at].HasWords)
                return at;
        return -1;
    }

    /// <summary>Who made pictures or the page, for whom it was made, and where a trial is registered.</summary>
    [GeneratedRegex(
        @"^(?:(?:cover\s+)?(?:photos?|photographs?|photography|pictures?|illustrations?|drawings|maps?|design|layout)|foto(?:grafi|s)?|ilustrasi|ilustraciones|ilustrações|peta|desain|tata\s+letak|fotografías?|fotografias?|photographies|cartes|Karten|Fotografien|Illustrationen|kaarten|illustraties)\s*(?:by|oleh|por|par|von|door|:)\s*:?\s*(?-i:\p{Lu})|^(?:prepared|commissioned|produced)\s+(?:by|for)\s+(?:the\s+)?(?-i:\p{Lu})|^(?:(?:clinical\s+)?trial|protocol|PROSPERO)\s+registration\b.{0,12}[:.]\s*\S",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Credit();

    /// <summary>Says that names were taken out for blind review, or stands where a name goes: whose article it is must be asked.</summary>
    [GeneratedRegex(
        @"\b(?:removed|withheld|omitted|redacted|anonymi[sz]ed|dihapus|disembunyikan)\b.{0,30}\b(?:review|blind|penilaian|reviu)|\bauthor\s+(?:one|two|three|names?)\b|\bnama\s+penulis\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Removed();
}
