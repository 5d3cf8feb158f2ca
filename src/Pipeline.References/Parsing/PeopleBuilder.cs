using System.Text.RegularExpressions;
using Pipeline.References.Model;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.References.Parsing;

/// <summary>
/// Puts surnames, given names and suffixes together as names, and names as groups of authors, editors or translators, as
/// they come. A name ends where a second part of a kind it has already comes, or where a word or sign joins names.
/// </summary>
internal sealed partial class PeopleBuilder(ReferenceText text, FieldSpans found)
{
    /// <summary>Characters behind a group in which its role may be told.</summary>
    private const int RoleReach = 24;

    private readonly List<LabelledRun> _group = [];

    public void Add(LabelledRun run)
    {
        if (_group is [.., var last] && !IsSameGroup(last, run))
            Close();
        _group.Add(run);
    }

    /// <summary>Ends the group that is open and adds its names.</summary>
    public void Close()
    {
        if (_group.Count == 0)
            return;
        var (group, type, name) = (found.NewGroup(), TypeOf(_group), 0);
        var has = 0UL;
        for (var at = 0; at < _group.Count; at++)
        {
            var run = _group[at];
            var field = TokenLabels.FieldOf(run.Label);
            if (field == RefField.EtAl)
            {
                found.Add(
                    new FieldSpan(field, run.Extent)
                    {
                        Group = group,
                        GroupType = type,
                        Confidence = run.Confidence,
                    }
                );
                continue;
            }

            if (name == 0 || StartsName(at, field, has))
            {
                name++;
                has = 0;
            }

            has |= Bit(field);
            found.Add(
                new FieldSpan(field, TrimName(field, run.Extent))
                {
                    Group = group,
                    Name = name,
                    GroupType = type,
                    Confidence = run.Confidence,
                }
            );
        }

        _group.Clear();
    }

    private bool StartsName(int at, RefField field, ulong has) =>
        (has & Bit(field)) != 0
        || field == RefField.Collab
        || (has & Bit(RefField.Collab)) != 0
        || JoinsNames().IsMatch(Between(_group[at - 1], _group[at]));

    private bool IsSameGroup(LabelledRun last, LabelledRun next) =>
        (next.Label is TokenLabel.EtAl || IsEditor(last) == IsEditor(next)) && IsOnlyJoining().IsMatch(Between(last, next));

    private ReadOnlySpan<char> Between(LabelledRun last, LabelledRun next) =>
        text.Plain.AsSpan(last.Extent.End, next.Extent.Start - last.Extent.End);

    private static ulong Bit(RefField field) => 1UL << (int)field;

    private static bool IsEditor(LabelledRun run) => run.Label is TokenLabel.EditorSurname or TokenLabel.EditorGivenNames;

    private PersonGroupType TypeOf(List<LabelledRun> group)
    {
        var behind = text.Plain.AsSpan(group[^1].Extent.End);
        behind = behind[..Math.Min(behind.Length, RoleReach)];
        var before = text.Plain.AsSpan(0, group[0].Extent.Start);
        if (TranslatorBehind().IsMatch(behind) || TranslatorBefore().IsMatch(before[Math.Max(0, before.Length - RoleReach)..]))
            return PersonGroupType.Translator;
        return IsEditor(group[0]) || EditorBehind().IsMatch(behind) ? PersonGroupType.Editor : PersonGroupType.Author;
    }

    private Extent TrimName(RefField field, Extent extent) =>
        text.Trim(extent, field is RefField.GivenNames or RefField.Suffix ? ",;:" : ".,;:");

    [GeneratedRegex(@"[;&/]|\b(?:and|dan|und|et|y|e|en|serta)\b", RegexOptions.IgnoreCase)]
    private static partial Regex JoinsNames();

    [GeneratedRegex(@"^(?:[\s.,;:&/()…–-]|\b(?:and|dan|und|et|y|e|en|serta|with|dengan|the)\b)*$", RegexOptions.IgnoreCase)]
    private static partial Regex IsOnlyJoining();

    [GeneratedRegex(
        @"^[\s,.]*[(\[]?\s*(?:trans(?:l|lators?|lated)?|penerj(?:emah)?|terj(?:emahan)?|trads?|traductora?s?|tradutora?s?|traducteurs?|traductrices?|übers(?:etzer(?:in)?)?|vert(?:aler)?)(?:[.,;:)\]]|\s*$)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex TranslatorBehind();

    [GeneratedRegex(
        @"(?:translated|trans\.|terj\.|trad\.|übers\.|vert\.|terjemahan|diterjemahkan|penerjemah|traducción|tradução|traduit|übersetzt|vertaald)\s+(?:by|oleh|de|por|par|von|door)?\s*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex TranslatorBefore();

    [GeneratedRegex(
        @"^[\s,.]*[(\[]?\s*(?:eds?|editors?|hrsg|hg|peny|penyunting|orgs?|coords?|dirs?|comps?|chairs?)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex EditorBehind();
}
