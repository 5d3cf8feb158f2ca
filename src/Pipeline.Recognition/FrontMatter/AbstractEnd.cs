using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Finds where an abstract ends that nothing closes: with the look of the abstract, or with its first paragraph.</summary>
internal sealed class AbstractEnd(RecognitionContext context, FrontAnchors anchors)
{
    /// <summary>Fewest words of an abstract of one paragraph.</summary>
    private const int ShortestAbstract = 50;

    /// <summary>Paragraphs of an abstract that begins behind its label; more are the text.</summary>
    private const int MostParagraphs = 3;

    private readonly IReadOnlyList<FlowItem> _flow = context.Flow;

    /// <summary>Where the text begins between the last abstract and <paramref name="end"/>, if nothing announces it there.</summary>
    public int Find(int end)
    {
        var anchor = Enumerable.Range(0, end).LastOrDefault(at => anchors.IsAnchor(_flow[at]), -1);
        if (anchor < 0 || anchors.IsKeywordsAt(anchor) || _flow[anchor].Line is null)
            return end;
        var prose = Enumerable
            .Range(anchor, end - anchor)
            .Where(at => _flow[at].Line is { IsProse: true } line && !FrontAnchors.IsPeople(line))
            .ToList();
        if (prose.Count < 2)
            return end;
        var isWhole = IsWholeAbstract(anchor, prose);
        if (_flow[prose[0]].Line!.WordCount < ShortestAbstract && !isWhole)
            return end;
        var changed = prose.FindIndex(at => HasLookOfText(_flow[at].Line!, _flow[prose[0]].Line!));
        if (changed < 0 && !isWhole && !anchors.IsLonger(anchor, end))
            return end;
        var first = prose[Math.Max(1, changed)];
        context.Findings.Add(
            AbstractEndAssumed.Rule.At(
                _flow[first].Source,
                "Nothing stands between abstract and text; the text was taken to begin here.",
                Excerpt.Start(_flow[first].Line!.Words)
            )
        );
        return AfterPeople(prose[Math.Max(1, changed) - 1] + 1, first);
    }

    /// <summary>
    /// An abstract behind its label is one paragraph where so many follow that they are the text, or where they carry marks of
    /// notes; the parts of a structured one have labels of their own.
    /// </summary>
    private bool IsWholeAbstract(int anchor, List<int> prose) =>
        prose[0] == anchor
        && FrontLabels.RunIn(_flow[anchor].Line!, context.Labels, Label.Abstract) is not null
        && (prose.Count > MostParagraphs || prose.Skip(1).Any(at => _flow[at].Line!.Inlines.Any(inline => inline is ManuscriptNoteMark)))
        && !prose
            .Skip(1)
            .Any(at => _flow[at].Line!.Words.Split(':', '.', '–', '—')[0] is { Length: < 40 } label && SectionWords.IsAbstractPart(label));

    /// <summary>Names and addresses may stand below the abstract.</summary>
    private int AfterPeople(int start, int end)
    {
        var last = Enumerable
            .Range(start, end - start)
            .LastOrDefault(
                at =>
                    _flow[at].Line is { } line
                        ? FrontAnchors.IsPeople(line) || PersonWords.IsAddress(line.Words) || FrontAnchors.HasEmail(line)
                        : TableLines.Of(_flow[at].Table!, 0).Any(FrontAnchors.HasEmail),
                start - 1
            );
        return last + 1;
    }

    /// <summary>Looks as most of the text does and the abstract does not.</summary>
    private bool HasLookOfText(Line line, Line start) =>
        ProseLook.Of(line) == context.Habits.Look && ProseLook.Of(start) != context.Habits.Look;
}
