using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>The name before a turn of speech.</summary>
/// <param name="Key">The name in lower case, for comparison, or its initials where it has them in brackets.</param>
/// <param name="Length">Characters it takes, its colon or stop included.</param>
/// <param name="IsMarked">Set off by its look from what is said.</param>
/// <param name="IsTabbed">Set off by a tab from what is said.</param>
/// <param name="IsTimed">The time of day stands before it, as in a chat.</param>
internal sealed partial record SpeakerName(string Key, int Length, SpeakerKind Kind, bool IsMarked, bool IsTabbed, bool IsTimed)
{
    /// <summary>Nothing but a colon tells the name from other words.</summary>
    public bool IsLoose => Kind == SpeakerKind.Name && !IsMarked && !IsTabbed && !IsTimed;

    /// <summary>Begins with the letter for questions, or answers, and goes on with nothing but a number ("Q", "A2").</summary>
    public bool Has(char letter) => Kind == SpeakerKind.Code && Key[0] == letter && !Key.AsSpan(1).ContainsAnyInRange('a', 'z');

    /// <summary>Null where the line begins with no name.</summary>
    public static SpeakerName? Read(Line line) => ReadSigned(line) ?? ReadInitials(line);

    private static SpeakerName? ReadSigned(Line line)
    {
        var match = Opening().Match(line.Text);
        if (
            !match.Success
            || (match.Groups["line"].Success && !HasTab(line, match.Groups["name"].Index))
            || line.List is not null
            || line.From(match.Length) is not { HasWords: true } said
        )
            return null;
        var look = line.Slice(0, match.Length);
        var name = match.Groups["name"].Value.Trim();
        var isMarked = look.Features.StandsOutFrom(said.Features);
        var hasColon = match.Groups["sign"].Value == ":";
        var kind = hasColon ? KindOf(name) : SpeakerKind.Name;
        var isTabbed = HasTab(line, match.Length);
        return hasColon || (isMarked && isTabbed)
            ? new(
                KeyOf(name, match.Groups["remark"].Value),
                look.Text.TrimEnd().Length,
                kind,
                isMarked,
                isTabbed,
                match.Groups["time"].Success
            )
            : null;
    }

    /// <summary>
    /// Capitals with nothing but a tab behind them, as discussions in print have the initials of those who speak ("HS-P ⇥ We seem…") and
    /// plays whole descriptions of them ("CHORUS OF THOSE BEHIND HER. ⇥ Hurry.").
    /// </summary>
    private static SpeakerName? ReadInitials(Line line)
    {
        var match = Capitals().Match(line.Raw);
        return match.Success && line.List is null && line.From(match.Length).HasWords && match.Groups["name"].Value is var name
            ? new(
                name.ToLowerInvariant(),
                match.Groups["name"].Length,
                KindOf(name) == SpeakerKind.Role ? SpeakerKind.Role : SpeakerKind.Name,
                IsMarked: false,
                IsTabbed: true,
                IsTimed: false
            )
            : null;
    }

    /// <summary>A stop closes a name only where a tab follows it, as in plays.</summary>
    private static bool HasTab(Line line, int end) =>
        InlineCut.Slice(line.Inlines, 0, end).OfType<ManuscriptText>().Any(run => run.Text.Contains('\t', StringComparison.Ordinal));

    /// <summary>One who is called by initials afterwards is known by them ("Hendrikus Wibowo (HW)"); other remarks say nothing of who speaks.</summary>
    private static string KeyOf(string name, string remark) =>
        remark.Length > 1 && string.Concat(name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(word => word[0])) == remark
            ? remark.ToLowerInvariant()
            : name.ToLowerInvariant();

    private static SpeakerKind KindOf(string name) =>
        Role().IsMatch(name) ? SpeakerKind.Role
        : Code().IsMatch(name) ? SpeakerKind.Code
        : SpeakerKind.Name;

    [GeneratedRegex(
        @"^(?<name>\p{Lu}[\p{Lu}\p{N}]*(?:[-.]\p{Lu}[\p{Lu}\p{N}]*)*(?: \p{Lu}[\p{Lu}\p{N}]*(?:[-.’]\p{Lu}[\p{Lu}\p{N}]*)*){0,6}\.?) *\t"
    )]
    private static partial Regex Capitals();

    /// <summary>A transcript may count its lines, with a tab behind the number; a chat has the time, and may have the day before it.</summary>
    [GeneratedRegex(
        @"^\s*(?:(?<line>\d{1,4})\s+)?(?<time>[\[(]?(?:\d{1,4}[/.\-]\d{1,2}[/.\-]\d{1,4},?\s+)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?[\])]?\s*[-–—]?\s*)?(?<name>\p{L}[\p{L}\p{N}.'’\-]*(?: [\p{L}\p{N}][\p{L}\p{N}.'’\-]*){0,3}?)\s?(?:[(\[](?<remark>[^()\[\]\uFFFC]{1,40})[)\]])?(?<sign>[:.])\s+"
    )]
    private static partial Regex Opening();

    /// <summary>Up to three capitals and a number: "R1", "P 12", "Q".</summary>
    [GeneratedRegex(@"^[A-Z]{1,3}[ -]?\d{0,3}$")]
    private static partial Regex Code();

    [GeneratedRegex(
        @"^(?i:interviewer(?:in)?|interviewee|interviewte[r]?|int|iv|informant|informan|respondent|responden|participant|participante|peserta|partisipan|peneliti|pewawancara|narasumber|researcher|moderator|speaker|pembicara|befragte[r]?|forscher(?:in)?|onderzoeker|geïnterviewde|enquêteur|enquêtrice|chercheu(?:r|se)|entrevistador(?:a)?|entrevistad[oa]|investigador(?:a)?)[ -]?\d{0,3}$"
    )]
    private static partial Regex Role();
}
