using System.Text.RegularExpressions;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.People;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>
/// Looks at what the front matter, headers and feet say and the article has nowhere. Labels and marks have done their
/// work when the field they announce is filled, and are claimed; other words are told to be left out.
/// </summary>
internal sealed partial class FrontResidue(RecognitionContext context)
{
    /// <param name="front">The items before the text.</param>
    public void Take(IEnumerable<FlowItem> front, Article article)
    {
        var blocks = front
            .Select(item => item.Line?.Paragraph ?? (ManuscriptBlock)item.Table!)
            .Concat(context.Manuscript.Headers.SelectMany(header => header.Blocks))
            .Concat(context.Manuscript.Notes.Where(note => context.Notes.IsAboutAuthor(note.Id)).SelectMany(note => note.Blocks));
        foreach (var open in TextAccounts.Of(blocks, article).Open())
        {
            if (IsTold(open))
                continue;
            if (IsLabel(open.Words))
                context.Claims.Add(new(open.Source, "label"));
            else
                context.Findings.Add(Told(open));
        }
    }

    /// <summary>Words that name an institution or how to reach somebody are an author's, so that it is asked.</summary>
    private static Diagnostic Told(OpenWords open)
    {
        var finding = LeftOutText.Rule.At(
            open.Source,
            $"These words of the front matter are in no field of the article: {Excerpt.Start(open.Words)}",
            open.Words
        );
        var isAuthors =
            ContactPatterns.Email().IsMatch(open.Words)
            || ContactPatterns.Orcid().IsMatch(open.Words)
            || PersonWords.NamesInstitution(open.Words);
        return isAuthors ? finding with { Severity = Severity.Query } : finding;
    }

    /// <summary>Whether an earlier step has told of the words.</summary>
    private bool IsTold(OpenWords open) =>
        context.Findings.Exists(finding =>
            IsAbout(finding, open.Source) && finding.Before is { } before && WordText.Holds(before, open.Words)
        );

    private static bool IsAbout(Diagnostic finding, SourceRef place) =>
        finding.Location.Part == place.Part && (finding.Location.Paragraph == place.Paragraph || finding.Location.Paragraph == 0);

    /// <summary>Nothing but labels, marks of one letter, numbers and the small words of lists of names.</summary>
    private bool IsLabel(string words)
    {
        var text = LineText.Clean(words.ReplaceLineEndings(" ").Replace('\t', ' ').Replace('\u00A0', ' '));
        for (var at = 0; at < text.Length; )
        {
            if (!char.IsLetterOrDigit(text[at]))
                at++;
            else if (context.Labels.At(text, at, LabelIndex.AllLabels) is { } label)
                at = label.End;
            else if (Small().Match(text, at) is { Success: true } small)
                at += small.Length;
            else
                return false;
        }

        return true;
    }

    [GeneratedRegex(
        @"\G(?:\d{1,3}|[a-z]|and|dan|und|et|en|y|by|oleh|authors?|information|details|names?|notes?|penulis|affiliations?|afiliasi|orcid(?: id| iD)?|https?|www|org|id|no|of|the|author|contact|address|tel|telp|phone|fax|mail|first|second|third|late|almh?|almarhum(?:ah)?|allahyarham(?:ah)?|mendiang|wijlen)(?![\p{L}\p{N}])",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Small();
}
