using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>Reads talks: several turns in a row, each with its speaker's name, and a speaker who speaks again or is named by a role.</summary>
internal sealed class TalkReader(RecognitionContext context)
{
    private const int FewestTurns = 3;

    /// <summary>Fewest turns of speakers whose names nothing but a colon tells.</summary>
    private const int FewestLoose = 4;

    /// <summary>End of the lines that were found to be no talk and are not tried again.</summary>
    private int _failedEnd;

    public (Passage Passage, int Next)? Read(List<BodyItem> items, int at)
    {
        if (at < _failedEnd) return null;
        var turns = new List<NamedText>();
        var names = new List<SpeakerName>();
        var next = at;
        while (next < items.Count && items[next].IsText && SpeakerName.Read(items[next].Line!) is { } name && (names.Count == 0 || IsAlike(names[0], name)))
        {
            var line = items[next++].Line!;
            names.Add(name);
            turns.Add(new(line.Slice(0, name.Length), string.Empty, line.From(name.Length)));
        }

        if (!IsTalk(names, turns))
        {
            _failedEnd = next;
            return null;
        }

        context.Findings.Add(TalkRead.Rule.At(turns[0].Name.Source, $"{turns.Count} lines were read as what speakers say in turn.", $"{turns[0].Name.Words} {Excerpt.Start(turns[0].Text.Words)}"));
        return (new TalkPassage(turns), next);
    }

    private static bool IsAlike(SpeakerName one, SpeakerName other) => one.IsMarked == other.IsMarked || (one.IsTabbed && other.IsTabbed) || (one.Kind != SpeakerKind.Name && other.Kind != SpeakerKind.Name);

    private static bool IsTalk(List<SpeakerName> names, List<NamedText> turns)
    {
        var speakers = names.Select(name => name.Key).Distinct(StringComparer.Ordinal).Count();
        if (speakers < 2) return false;
        if (names.Exists(name => name.IsLoose)) return IsRecurring(names, speakers) || IsAsked(names, turns);
        return (names.Count >= FewestTurns && speakers < names.Count) || IsAmongRoles(names) || IsQuestionsAndAnswers(names);
    }

    /// <summary>Each of the names comes twice at least, as words before colons in a list do not.</summary>
    private static bool IsRecurring(List<SpeakerName> names, int speakers) => names.Count >= FewestLoose && speakers * 2 <= names.Count;

    /// <summary>One who asks and is named so, and another who answers.</summary>
    private static bool IsAsked(List<SpeakerName> names, List<NamedText> turns) =>
        names.Zip(turns).Any(turn => turn.First.Kind == SpeakerKind.Role && turn.Second.Text.Words.EndsWith('?'));

    /// <summary>Codes alone, each used once, name hypotheses or countries as well.</summary>
    private static bool IsAmongRoles(List<SpeakerName> names) => names.TrueForAll(name => name.Kind != SpeakerKind.Name || name.IsTabbed) && names.Exists(name => name.Kind == SpeakerKind.Role);

    private static bool IsQuestionsAndAnswers(List<SpeakerName> names) => names.TrueForAll(name => name.Has('q') || name.Has('a')) && names.Exists(name => name.Has('q')) && names.Exists(name => name.Has('a'));
}
