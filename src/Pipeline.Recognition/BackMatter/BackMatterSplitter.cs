using Pipeline.Recognition.Languages;
using Pipeline.Recognition.MainText;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Recognition.BackMatter;

/// <summary>The items after the front matter, parted.</summary>
/// <param name="Text">The body.</param>
/// <param name="Sections">Statements and appendices, each from its heading on.</param>
/// <param name="Objects">Tables and figures gathered after the text.</param>
/// <param name="ReferenceHeading">Null where the list has none, or there is no list.</param>
/// <param name="References">Entries of the reference list with its heading and those of groups; empty where there is none.</param>
/// <param name="Thanks">Acknowledgements that stand behind the references without a heading.</param>
internal sealed record PartedItems(
    List<BodyItem> Text,
    List<BodyItem> Sections,
    List<BodyItem> Objects,
    BodyItem? ReferenceHeading,
    List<BodyItem> References,
    List<BodyItem> Thanks
)
{
    /// <summary>Whether all appendices stand behind the references.</summary>
    public bool HasAppendicesLast { get; init; }
}

/// <summary>Parts the text from the back matter.</summary>
internal sealed class BackMatterSplitter(RecognitionContext context)
{
    /// <summary>Statements that are no part of an argument, wherever they stand.</summary>
    private static readonly Label[] NeverText =
    [
        Label.Acknowledgements,
        Label.Funding,
        Label.ConflictOfInterest,
        Label.AuthorContributions,
    ];

    /// <summary>Those too that are none behind the conclusion, with others among them that no journal lists.</summary>
    private static readonly Label[] AfterText = [.. NeverText, Label.DataAvailability, Label.Ethics, Label.Notes];

    /// <summary>Fewest statements under sub-headings that are no part of the section before them.</summary>
    private const int FewestStatements = 2;

    /// <summary>Fewest statements among which other sections are back matter too.</summary>
    private const int FewestAmongOthers = 3;

    /// <summary>Words of the longest section among statements that is none.</summary>
    private const int LongestOther = 120;

    private readonly LabelIndex _labels = context.Labels;

    private readonly AppendixHeads _appendixHeads = new(context);

    public PartedItems Split(List<BodyItem> all)
    {
        var items = all.FindAll(item => !item.IsGathered);
        var references = ReferenceSpan.Find(items, _labels);
        var before = references is null ? items : items.GetRange(0, references.First);
        var after = references is null ? [] : items.GetRange(references.End, items.Count - references.End);
        var earlier = references is null ? [] : TakeEarlierLists(before);
        HeadAppendices(after);
        foreach (var part in (ReadOnlySpan<List<BodyItem>>)[before, after])
            _appendixHeads.Part(part);
        RaiseLast(before);
        var backStart = StartAmongOthers(before, StartOfStatements(before, StartOfBack(before)));
        var loose = after.TakeWhile(item => item.Role != ItemRole.Heading).ToList();
        List<BodyItem> sections = [.. before.Skip(backStart), .. after.Skip(loose.Count)];
        List<BodyItem> objects =
        [
            .. all.Where(item => item.IsGathered),
            .. loose.Where(item => item.Role == ItemRole.Object),
            .. TakeGalleries(sections),
        ];
        var thanks = loose.FindAll(item => item.IsText && Thanks.Is(item.Line!));
        List<BodyItem> text =
        [
            .. before.Take(backStart),
            .. loose.Where(item => item.Role is ItemRole.Text or ItemRole.Passage or ItemRole.Place && !thanks.Contains(item)),
        ];
        sections.InsertRange(0, TakeStatements(text));
        var list = references is null ? [] : items.GetRange(references.First, references.End - references.First);
        list.InsertRange(0, earlier);
        return new(text, sections, objects, references?.Heading, list, thanks)
        {
            HasAppendicesLast = after.Exists(IsAppendix) && !before.Exists(IsAppendix),
        };
    }

    /// <summary>
    /// A manuscript of several articles (a comment and its reply) has a list at the end of each; those before the last are its
    /// first groups, for no list of works is a section of the text.
    /// </summary>
    private List<BodyItem> TakeEarlierLists(List<BodyItem> before)
    {
        var earlier = new List<BodyItem>();
        for (var at = 0; at < before.Count; at++)
        {
            if (ReferenceSpan.EarlierAt(before, at, _labels) is not { } end)
                continue;
            earlier.AddRange(before.GetRange(at, end - at));
            before.RemoveRange(at, end - at);
            at--;
        }

        return earlier;
    }

    /// <summary>Behind the references the title of an appendix is one, however plain.</summary>
    private void HeadAppendices(List<BodyItem> after)
    {
        var tail = new ReferenceTail(after, _labels);
        foreach (var item in after.Where(item => item.IsText && tail.IsAppendix(item.Line!)))
            (item.Role, item.Heading) = (ItemRole.Heading, new(1, null, item.Line!, IsStyled: false));
    }

    /// <summary>
    /// A heading that only its format tells stands below a numbered one before it. One of the back matter without a number
    /// does not, where none but such follow it.
    /// </summary>
    private void RaiseLast(List<BodyItem> items)
    {
        for (var at = items.Count - 1; at >= 0; at--)
        {
            if (items[at].Role != ItemRole.Heading)
                continue;
            if (items[at].Heading!.Level == 1 && IsBack(items[at]))
                continue;
            if (items[at].Heading is not { IsStyled: false, Label: null } || _labels.Whole(items[at].Line!.Words, AfterText) is null)
                break;
            items[at].Heading = items[at].Heading! with { Level = 1 };
        }
    }

    /// <summary>The back matter begins with the first of the last headings that all announce statements, appendices or galleries.</summary>
    private int StartOfBack(List<BodyItem> items)
    {
        var start = items.Count;
        for (var at = items.Count - 1; at >= 0; at--)
        {
            if (items[at].Role != ItemRole.Heading)
                continue;
            if (!IsBack(items[at]) && !IsUnlisted(items, at) && !IsGallery(items, at) && !IsInsideAppendix(items, at))
                break;
            start = at;
        }

        return start;
    }

    /// <summary>
    /// Statements may be headed one level below the section that they follow, with others among them that no journal
    /// lists: where most sub-headings at its end announce statements, the back matter begins with the first of these.
    /// </summary>
    private int StartOfStatements(List<BodyItem> items, int end)
    {
        var parent = items.GetRange(0, end).FindLastIndex(IsTop);
        var last = items.FindIndex(parent + 1, IsTop) is var next and >= 0 ? next : items.Count;
        var tail = Enumerable
            .Range(parent + 1, last - parent - 1)
            .Where(at => items[at].Role == ItemRole.Heading)
            .SkipWhile(at => !IsBack(items[at]))
            .ToList();
        if (tail.Count(at => IsBack(items[at])) is var back && (back < FewestStatements || back * 2 < tail.Count))
            return end;
        var top = tail.Min(at => items[at].Heading!.Level);
        foreach (var at in tail)
            items[at].Heading = items[at].Heading! with { Level = items[at].Heading!.Level - top + 1 };
        var start = Math.Min(end, tail[0]);
        if (!IsOnlyOver(items, parent, tail[0]))
            return start;
        StatementsHeading.LeaveOut(items, parent, context);
        return start - 1;
    }

    /// <summary>Whether a heading that names no part of an argument has nothing under it before the first statement.</summary>
    private static bool IsOnlyOver(List<BodyItem> items, int heading, int statement) =>
        heading >= 0
        && SectionWords.TypeOf(items[heading].Line!.Words) is null
        && items.GetRange(heading + 1, statement - heading - 1).TrueForAll(item => item.Role == ItemRole.Blank);

    /// <summary>
    /// Short sections that no journal lists may stand among the statements or behind them ("Supporting information"): where
    /// most of the last sections, behind the parts of the argument, announce statements, the back matter begins with the first
    /// of these, and all stand in the author's order.
    /// </summary>
    private int StartAmongOthers(List<BodyItem> items, int end)
    {
        var tops = Enumerable.Range(0, items.Count).Where(at => IsTop(items[at])).ToList();
        var tail = tops.Skip(
                tops.FindLastIndex(at =>
                    SectionWords.TypeOf(items[at].Line!.Words) is { } type && type != "supplementary-material" && !IsBack(items[at])
                ) + 1
            )
            .SkipWhile(at => !IsBack(items[at]) && !IsUnlisted(items, at))
            .ToList();
        var back = tail.Count(at => IsBack(items[at]));
        if (
            back < FewestAmongOthers
            || back * 2 < tail.Count
            || tail[0] >= end
            || tail.Exists(at => !IsBack(items[at]) && WordsUnder(items, at) > LongestOther)
        )
            return end;
        return tail[0];
    }

    private static int WordsUnder(List<BodyItem> items, int heading) =>
        items.Skip(heading + 1).TakeWhile(item => !IsTop(item)).SelectMany(item => item.Texts).Sum(line => line.WordCount);

    private static bool IsTop(BodyItem item) => item.Role == ItemRole.Heading && item.Heading!.Level == 1;

    private bool IsBack(BodyItem item) => _labels.Whole(item.Line!.Words, BackSections.Labels) is not null || IsAppendix(item);

    /// <summary>Of the back matter, though no journal lists it among its statements, for a section of the text stands before it.</summary>
    private static bool IsUnlisted(List<BodyItem> items, int at) =>
        IsTop(items[at]) && BackHeads.Is(items[at].Line!.Words) && items.FindIndex(IsTop) < at;

    private bool IsAppendix(BodyItem item) => item.Role == ItemRole.Heading && AppendixTitle.IsOf(item.Heading!, _labels);

    /// <summary>A heading such as "Figures" with nothing under it but objects and short lines.</summary>
    private bool IsGallery(List<BodyItem> items, int at) =>
        _labels.Whole(items[at].Line!.Words, Label.Figure, Label.Table) is not null
        && items.Skip(at + 1).TakeWhile(item => item.Role != ItemRole.Heading).All(item => !item.Texts.Any(line => line.IsProse));

    /// <summary>A deeper heading under an appendix belongs to it.</summary>
    private bool IsInsideAppendix(List<BodyItem> items, int at)
    {
        var level = items[at].Heading!.Level;
        for (var above = at - 1; above >= 0 && level > 1; above--)
        {
            if (items[above].Role != ItemRole.Heading || items[above].Heading!.Level >= level)
                continue;
            if (IsAppendix(items[above]))
                return true;
            level = items[above].Heading!.Level;
        }

        return false;
    }

    /// <summary>Takes the objects of galleries out of the sections, and the headings that only announced them.</summary>
    private List<BodyItem> TakeGalleries(List<BodyItem> sections)
    {
        var objects = new List<BodyItem>();
        for (var at = sections.Count - 1; at >= 0; at--)
        {
            if (sections[at].Role != ItemRole.Heading || !IsGallery(sections, at))
                continue;
            var content = sections.Skip(at + 1).TakeWhile(item => item.Role != ItemRole.Heading).ToList();
            if (content.Exists(item => item.Role is ItemRole.Text or ItemRole.Passage))
                continue;
            context.Findings.Add(
                LeftOutText.Rule.At(
                    sections[at].Source,
                    "The heading of the gathered tables or figures was left out; they stand with the text that mentions them.",
                    sections[at].Line!.Words
                )
            );
            objects.InsertRange(0, content.Where(item => item.Role == ItemRole.Object));
            sections.RemoveRange(at, content.Count + 1);
        }

        return objects;
    }

    /// <summary>Appendices that stood above statements which ran on from their labels end the text once these are taken, and are no part of it.</summary>
    public void TakeAppendices(PartedItems parted)
    {
        while (parted.Text.FindLastIndex(IsTop) is > 0 and var last && IsAppendix(parted.Text[last]))
        {
            parted.Sections.InsertRange(0, parted.Text.Skip(last));
            parted.Text.RemoveRange(last, parted.Text.Count - last);
        }
    }

    /// <summary>Takes outermost sections of thanks, funding and interests, which hold words alone, out of the text, and behind its conclusion those of data and ethics, with all they hold.</summary>
    private List<BodyItem> TakeStatements(List<BodyItem> text)
    {
        var statements = new List<BodyItem>();
        var end = text.FindLastIndex(item =>
            IsTop(item) && SectionWords.TypeOf(item.Line!.Words) is { } type && type.Contains("conclusions", StringComparison.Ordinal)
        );
        for (var at = 0; at < text.Count; at++)
        {
            if (!IsTop(text[at]) || _labels.Whole(text[at].Line!.Words, end >= 0 && at > end ? AfterText : NeverText) is null)
                continue;
            var length = 1 + text.Skip(at + 1).TakeWhile(item => item.Role != ItemRole.Heading).Count();
            if (text.GetRange(at, length).Exists(item => item.Role == ItemRole.Object))
                continue;
            statements.AddRange(text.GetRange(at, length));
            text.RemoveRange(at, length);
            at--;
        }

        return statements;
    }
}
