using System.Buffers;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>
/// "AGIER Michel (2011)", "DÉCOSSE Frédéric, HELLIO Emmanuelle et MÉSINI Béatrice": surnames in capitals with the given names behind
/// them and no comma between, as French and Italian lists have them. Capitals alone tell where a name ends.
/// </summary>
internal static class SurnamesFirst
{
    /// <summary>Fewest letters of a surname in capitals that is no abbreviation of an organisation: of one name, and of each of several.</summary>
    private const int ShortestOfOne = 5,
        ShortestOfSeveral = 3;

    /// <summary>Most given names.</summary>
    private const int MostGiven = 3;

    /// <summary>States and their bodies in capitals ("RÉPUBLIQUE Française").</summary>
    private static readonly SearchValues<string> Bodies = SearchValues.Create(
        [
            "RÉPUBLIQUE",
            "REPÚBLICA",
            "REPUBBLICA",
            "REPUBLIK",
            "ROYAUME",
            "GOUVERNEMENT",
            "ASSEMBLÉE",
            "CONSEIL",
            "COUR",
            "MINISTÈRE",
            "MINISTERO",
            "MINISTERIO",
            "MINISTÉRIO",
            "ASSOCIATION",
            "COLLECTIF",
            "MISSION",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private const WordClass NoGivenName =
        WordClass.Organisation
        | WordClass.University
        | WordClass.Serial
        | WordClass.Publisher
        | WordClass.Place
        | WordClass.Small
        | WordClass.Report
        | WordClass.Volume
        | WordClass.Thesis;

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var names = Names(text, labelled.Tokens);
        if (names.Count == 0 || !IsEnd(text, labelled.Tokens, names))
            return;
        var end = names[^1].End;
        labelled
            .Labels.AsSpan(0, end < labelled.Labels.Length && !labelled.Tokens[end].IsWord ? end + 1 : end)
            .Fill(TokenLabel.AfterPeople);
        foreach (var name in names)
        {
            Array.Fill(labelled.Labels, TokenLabel.Surname, name.Start, name.Given - name.Start);
            labelled.Labels.AsSpan(name.Given, name.End - name.Given).Fill(TokenLabel.GivenNames);
        }
    }

    /// <summary>The names at the head of the reference: where each begins, where its given names do, and where it ends.</summary>
    private static List<(int Start, int Given, int End)> Names(ReferenceText text, List<Token> tokens)
    {
        var names = new List<(int, int, int)>();
        for (
            var at = 0;
            Surname(text, tokens, at) is { } given && GivenEnd(text, tokens, given) is { } end;
            at = BehindJoint(text, tokens, end)
        )
            names.Add((at, given, end));
        return names;
    }

    /// <returns>Where the surname at <paramref name="start"/> ends; null where there is none.</returns>
    private static int? Surname(ReferenceText text, List<Token> tokens, int start)
    {
        var at = start;
        while (
            at < tokens.Count
            && (IsCapital(tokens[at]) || IsParticle(text, tokens[at]))
            && !text.ClassOf(tokens[at]).HasFlag(WordClass.Organisation)
        )
            at++;
        return at > start && IsCapital(tokens[at - 1]) && tokens[at - 1].Length >= ShortestOfSeveral ? at : null;
    }

    /// <returns>Where the given names at <paramref name="start"/> end; null where there are none.</returns>
    private static int? GivenEnd(ReferenceText text, List<Token> tokens, int start)
    {
        var at = start;
        while (at < tokens.Count && at - start < MostGiven && tokens[at].IsName && (text.ClassOf(tokens[at]) & NoGivenName) == 0)
            at++;
        return at > start ? at : null;
    }

    /// <returns>The token behind a comma, a semicolon or a word that joins names, or both; the number of tokens where none stands there.</returns>
    private static int BehindJoint(ReferenceText text, List<Token> tokens, int at)
    {
        var start = at;
        if (at < tokens.Count && tokens[at].Shape is TokenShape.Comma or TokenShape.Semicolon)
            at++;
        if (
            at < tokens.Count
            && (tokens[at].Shape == TokenShape.Ampersand || text.Slice(tokens[at]) is "et" or "e" or "y" or "and" or "und" or "dan" or "en")
        )
            at++;
        return at > start ? at : tokens.Count;
    }

    /// <summary>Behind the last name stands a sign or a word for others; and one name alone is long, or has a given name that people have.</summary>
    private static bool IsEnd(ReferenceText text, List<Token> tokens, List<(int Start, int Given, int End)> names)
    {
        var last = names[^1];
        if (
            last.End < tokens.Count
            && tokens[last.End].IsWord
            && !text.ClassOf(tokens[last.End]).HasFlag(WordClass.Others)
            && text.Slice(tokens[last.End]) is not "et"
        )
            return false;
        if (Bodies.Contains(text.Slice(tokens[0]).ToString()))
            return false;
        return names.Count > 1
            || tokens[last.Given - 1].Length >= ShortestOfOne
            || text.ClassOf(tokens[last.Given]).HasFlag(WordClass.GivenName);
    }

    private static bool IsCapital(Token token) => token.Shape is TokenShape.Capitals or TokenShape.LongCapitals;

    private static bool IsParticle(ReferenceText text, Token token) =>
        token.Shape is TokenShape.Lower or TokenShape.Capitalised && text.IsParticle(token);
}
