using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>
/// Reads talks: several turns in a row, each with its speaker's name, and a speaker who speaks again or is named by a role.
/// Where the manuscript is an interview, every turn of its speakers is one, and a paragraph between two turns goes on with the first.
/// </summary>
internal sealed class TalkReader(RecognitionContext context)
{
    private const int FewestTurns = 3;

    /// <summary>Fewest messages of a chat, each with its time.</summary>
    private const int FewestTimed = 2;

    /// <summary>Fewest turns of speakers whose names nothing but a colon tells.</summary>
    private const int FewestLoose = 4;

    /// <summary>End of the lines that were found to be no talk and are not tried again.</summary>
    private int _failedEnd;

    private Speakers? _speakers;

    private bool _isReported;

    public (Passage Passage, int Next)? Read(List<BodyItem> items, int at)
    {
        if (at < _failedEnd)
            return null;
        _speakers ??= Speakers.Of(items, Talks(items));
        var (names, turns, next) = Turns(items, at);
        if (names.Count == 0 || (!IsTalk(names, turns) && !names.TrueForAll(_speakers.Know)))
        {
            _failedEnd = Math.Max(next, at + 1);
            return null;
        }

        Report(turns);
        if (_speakers.IsInterview)
            return (new TalkPassage(turns, IsText: true), TakeFurther(items, turns, next));
        var attribution = items.TextAfter(next - 1) is { } under && Attributions.IsBracketedAtEnd(under, turns[^1].Text) ? under : null;
        return (
            new TalkPassage(turns, IsText: false) { Attribution = attribution },
            attribution is null ? next : items.AfterBlanks(next) + 1
        );
    }

    /// <summary>An interview is told of once, other talks each.</summary>
    private void Report(List<NamedText> turns)
    {
        if (_isReported && _speakers!.IsInterview)
            return;
        _isReported = true;
        var what = _speakers!.IsInterview
            ? "The text was read as an interview: what speakers say in turn."
            : $"{turns.Count} lines were read as what speakers say in turn.";
        context.Findings.Add(TalkRead.Rule.At(turns[0].Name.Source, what, $"{turns[0].Name.Words} {Excerpt.Start(turns[0].Text.Words)}"));
    }

    /// <summary>Adds to the last turn the paragraphs that stand before the next, and so on, as long as turns follow.</summary>
    private int TakeFurther(List<BodyItem> items, List<NamedText> turns, int next)
    {
        while (true)
        {
            var end = next;
            while (
                end < items.Count
                && items[end] is { IsText: true, Line: { IsProse: true, List: null } line }
                && !HeadingShape.IsLike(line, context.Habits)
                && SpeakerName.Read(line) is null
            )
                end++;
            if (
                end == next
                || end == items.Count
                || Turns(items, end) is not { Names.Count: > 0 } more
                || !more.Names.TrueForAll(_speakers!.Know)
            )
                return next;
            turns[^1] = turns[^1] with { Further = [.. items.Skip(next).Take(end - next).Select(item => item.Line!)] };
            turns.AddRange(more.Turns);
            next = more.Next;
        }
    }

    /// <summary>The names in every run of turns that is a talk by itself.</summary>
    private static List<IReadOnlyList<SpeakerName>> Talks(List<BodyItem> items)
    {
        var talks = new List<IReadOnlyList<SpeakerName>>();
        for (var at = 0; at < items.Count; )
        {
            var (names, turns, next) = Turns(items, at);
            if (IsTalk(names, turns))
                talks.Add(names);
            at = Math.Max(next, at + 1);
        }

        return talks;
    }

    /// <summary>The turns that stand in a row from an item on, whose names are set off alike.</summary>
    private static (List<SpeakerName> Names, List<NamedText> Turns, int Next) Turns(List<BodyItem> items, int at)
    {
        var turns = new List<NamedText>();
        var names = new List<SpeakerName>();
        while (
            at < items.Count
            && items[at].IsText
            && SpeakerName.Read(items[at].Line!) is { } name
            && (names.Count == 0 || (IsAlike(names[0], name) && !IsHeadUnder(turns[0], items[at].Line!)))
        )
        {
            var line = items[at++].Line!;
            names.Add(name);
            turns.Add(new(line.Slice(0, name.Length), string.Empty, line.From(name.Length)));
        }

        return (names, turns, at);
    }

    private static bool IsAlike(SpeakerName one, SpeakerName other) =>
        one.IsMarked == other.IsMarked
        || (one.IsTabbed && other.IsTabbed)
        || (one.Kind != SpeakerKind.Name && other.Kind != SpeakerKind.Name);

    /// <summary>A line in bold throughout under turns that are not heads what follows ("Theme 2: Borrowing a voice").</summary>
    private static bool IsHeadUnder(NamedText first, Line line) =>
        line.Format.OutlineLevel is not null || (line.Features.IsBold && !(first.Name.Features.IsBold && first.Text.Features.IsBold));

    /// <summary>Turns that one paragraph holds, parted by line breaks, are a talk where a speaker comes twice.</summary>
    private static bool IsTalk(List<SpeakerName> names, List<NamedText> turns)
    {
        var speakers = names.Select(name => name.Key).Distinct(StringComparer.Ordinal).Count();
        if (speakers < 2)
            return false;
        if (names.Count >= FewestTimed && names.TrueForAll(name => name.IsTimed))
            return true;
        if (speakers < names.Count && turns.TrueForAll(turn => turn.Name.Source == turns[0].Name.Source))
            return true;
        if (names.Exists(name => name.IsLoose))
            return IsRecurring(names, speakers) || IsAsked(names, turns);
        return (names.Count >= FewestTurns && speakers < names.Count) || IsAmongRoles(names) || IsQuestionsAndAnswers(names);
    }

    /// <summary>Each of the names comes twice at least, as words before colons in a list do not.</summary>
    private static bool IsRecurring(List<SpeakerName> names, int speakers) => names.Count >= FewestLoose && speakers * 2 <= names.Count;

    /// <summary>One who asks and is named so, and another who answers.</summary>
    private static bool IsAsked(List<SpeakerName> names, List<NamedText> turns) =>
        names.Zip(turns).Any(turn => turn.First.Kind == SpeakerKind.Role && turn.Second.Text.Words.EndsWith('?'));

    /// <summary>Codes alone, each used once, name hypotheses or countries as well.</summary>
    private static bool IsAmongRoles(List<SpeakerName> names) =>
        names.TrueForAll(name => name.Kind != SpeakerKind.Name || name.IsTabbed) && names.Exists(name => name.Kind == SpeakerKind.Role);

    private static bool IsQuestionsAndAnswers(List<SpeakerName> names) =>
        names.TrueForAll(name => name.Has('q') || name.Has('a'))
        && names.Exists(name => name.Has('q'))
        && names.Exists(name => name.Has('a'));
}
