using System.Buffers;
using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>
/// "Tradução de Ana Silva." behind a title (ABNT NBR 6023, 8.1.1.8; Chicago 17 §14.104): the words are no part of it, and
/// who is named behind them translated the work. Articles in journals are left alone, whose names have "Trans." too.
/// </summary>
internal static partial class TranslatedBy
{
    /// <summary>Fewest words of a person's name here: one alone may be the language.</summary>
    private const int FewestWords = 2;

    /// <summary>Parts of the words, which are looked for first.</summary>
    private static readonly SearchValues<string> Stems = SearchValues.Create(
        ["rad", "rans", "bersetzt", "us dem ", "ertaald", "erj"],
        StringComparison.Ordinal
    );

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        if (!text.Plain.AsSpan().ContainsAny(Stems))
            return;
        for (var match = Words().Match(text.Plain); match.Success; match = match.NextMatch())
        {
            var first = labelled.Tokens.FindIndex(token => token.Start >= match.Index);
            var names = labelled.Tokens.FindIndex(token => token.Start >= match.Index + match.Length);
            if (match.ValueSpan.StartsWith("Trans.", StringComparison.Ordinal) && labels.Contains(TokenLabel.Volume))
                continue;
            if (
                first < 1
                || names < 0
                || !labels.AsSpan(0, first).ContainsAny(TokenLabel.Title, TokenLabel.Source)
                || IsMarked(labels, first, names)
            )
                continue;
            if (NamesEnd(text, labelled, names) is not { } end)
                continue;
            if (labelled.Tokens[first - 1].Shape == TokenShape.Stop)
                first--;
            labels.AsSpan(first, names - first).Fill(TokenLabels.After(labels[first - 1]));
            MarkNames(text, labelled, names, end);
            if (end < labels.Length && !labelled.Tokens[end].IsWord)
                labels[end] = TokenLabel.AfterEditors;
        }
    }

    private static bool IsMarked(TokenLabel[] labels, int first, int names) =>
        labels[names] is TokenLabel.EditorGivenNames or TokenLabel.EditorSurname && labels[first] >= TokenLabel.AtStart;

    /// <summary>The sign behind names that are nothing but words with a capital, initials, particles and words that join; null where other words stand there.</summary>
    private static int? NamesEnd(ReferenceText text, LabelledTokens labelled, int start)
    {
        var (tokens, end, words) = (labelled.Tokens, start, 0);
        for (; end < tokens.Count; end++)
        {
            if (IsNameWord(tokens[end]))
                words++;
            else if (
                !(tokens[end].Shape == TokenShape.Stop && tokens[end - 1].Shape == TokenShape.Initial)
                && !text.IsJoining(tokens[end])
                && !IsSmallParticle(text, tokens[end])
            )
                break;
        }

        return
            words >= FewestWords
            && (
                end == tokens.Count
                || tokens[end].Shape is TokenShape.Stop or TokenShape.Comma or TokenShape.Semicolon or TokenShape.Closing
            )
            ? end
            : null;
    }

    /// <summary>The last word of each name, with the particles before it, is the surname.</summary>
    private static void MarkNames(ReferenceText text, LabelledTokens labelled, int start, int end)
    {
        for (int from = start, to; from < end; from = to + 1)
        {
            to = from;
            while (to < end && !text.IsJoining(labelled.Tokens[to]))
                to++;
            if (to < end)
                labelled.Labels[to] = TokenLabel.AfterEditors;
            var surname = to - 1;
            while (surname > from + 1 && IsSmallParticle(text, labelled.Tokens[surname - 1]))
                surname--;
            if (surname < from)
                continue;
            labelled.Labels.AsSpan(from, surname - from).Fill(TokenLabel.EditorGivenNames);
            labelled.Labels.AsSpan(surname, to - surname).Fill(TokenLabel.EditorSurname);
        }
    }

    private static bool IsNameWord(Token token) => token.Shape is TokenShape.Capitalised or TokenShape.Mixed or TokenShape.Initial;

    private static bool IsSmallParticle(ReferenceText text, Token token) => token.Shape == TokenShape.Lower && text.IsParticle(token);

    [GeneratedRegex(
        @"(?<=[.,;:""(] )(?:[Tt]ranslated(?: from(?: the)? \p{L}+)? by|[Tt]rans\. by|Trans\.|[Tt]radução(?: d[oa] \p{Ll}+)?(?: de| por)?:?|[Tt]raduzido(?: d[oa] \p{Ll}+)? por|[Tt]raducción(?: del \p{L}+)?(?: de| por)|[Tt]raducido(?: del \p{L}+)? por|[Tt]rad\.(?: de| par| por)?|[Tt]raduit(?: de l'\p{L}+| du \p{L}+)? par|[Tt]raduction(?: de)?|[Üü]bersetzt(?: aus dem \p{L}+)? von|[Aa]us dem \p{Lu}\p{L}+ von|[Vv]ertaald(?: uit het \p{L}+)? door|[Dd]iterjemahkan oleh|[Tt]erjemahan oleh|[Tt]erj\.)\s+"
    )]
    private static partial Regex Words();
}
