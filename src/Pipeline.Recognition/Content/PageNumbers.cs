using System.Text.RegularExpressions;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Recognition.Content;

/// <summary>
/// Replaces page numbers of the manuscript, which are none of the article. Beside a reference to the same place ("Figure 2
/// on page 12") the page goes; else the place is called by its label or title; where it has none, the number stays and
/// the author is asked.
/// </summary>
internal sealed partial class PageNumbers(RecognitionContext context, PlaceTargets targets)
{
    /// <param name="done">What stands before the number; gets what takes its place.</param>
    /// <param name="rest">What stands after it, next on top.</param>
    /// <param name="site">The paragraph or title all this stands in; titles hold no links.</param>
    public void Replace(List<Inline> done, PlaceLink link, Seq<Inline> number, Stack<Inline> rest, (bool IsTitle, SourceRef Source) site)
    {
        var place = PlaceReferences.PlaceOf(number, site.Source);
        var phrase = done.LastOrDefault() is Text before ? PagePhrase().Match(before.Value) : Match.Empty;
        if (!phrase.Success || targets.Find(link.Bookmark) is not { Name: { } name } target)
        {
            done.AddRange(number);
            context.Findings.Add(
                StalePageNumber.Rule.At(
                    place,
                    "The text gives a page of the manuscript, which is another one in the article.",
                    number.PlainText()
                )
            );
            return;
        }

        var printed = phrase.Value.TrimStart() + number.PlainText();
        var isBeside =
            phrase.Index == 0 && done.Count > 1 && done[^2] is Xref beside && beside.TargetId == target.Id && IsWhole(phrase, rest);
        Cut(done, isBeside ? 0 : phrase.Groups["page"].Index);
        if (!isBeside)
            done.Add(site.IsTitle ? new Text(name, place) : new Xref(target.Type, target.Id, [new Text(name, place)]));
        else if (phrase.Groups["open"].Success)
            CutFirst(rest);
        var message = isBeside
            ? "A page number of the manuscript was left out beside the reference to its place."
            : "A page number of the manuscript was replaced by the name of its place.";
        context.Findings.Add(StalePageNumber.Rule.At(place, message, printed, isBeside ? null : name) with { Severity = Severity.Notice });
    }

    /// <summary>Whether a bracket opened before the page closes after it.</summary>
    private static bool IsWhole(Match phrase, Stack<Inline> rest) =>
        !phrase.Groups["open"].Success || (rest.TryPeek(out var next) && next is Text { Value: [')', ..] });

    private static void Cut(List<Inline> done, int length)
    {
        var text = (Text)done[^1];
        done.RemoveAt(done.Count - 1);
        if (length > 0)
            done.Add(new Text(text.Value[..length], text.Source));
    }

    /// <summary>Takes the closing bracket off what follows.</summary>
    private static void CutFirst(Stack<Inline> rest)
    {
        var text = (Text)rest.Pop();
        if (text.Value.Length > 1)
            rest.Push(new Text(text.Value[1..], text.Source.Slice(1, Math.Max(0, text.Source.Length - 1))));
    }

    [GeneratedRegex(
        @"(?:\s*,\s*|\s*(?<open>\()\s*|\s*)(?<page>(?:\b(?:on|pada|di)\s+)?\b(?:pages?|pp?\.|halaman|hal\.|hlm\.?)\s*)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex PagePhrase();
}
