using System.Buffers;
using System.Text.RegularExpressions;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>
/// "Edited by Ana Silva" behind a title: the words are no part of it, and who is named behind them did not write the work.
/// </summary>
internal static partial class EditedBy
{
    /// <summary>Without one of these no words for editors are there.</summary>
    private static readonly SearchValues<string> Verbs = SearchValues.Create(
        [
            "dited ",
            "erausgegeben",
            "rsg.",
            "ewerkt",
            "edactie",
            "isunting",
            "iedit ",
            "untingan",
            "ditado",
            "rganiza",
            "oordinado",
            "dité ",
            "irection",
            "irigé",
        ],
        StringComparison.Ordinal
    );

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        if (!text.Plain.AsSpan().ContainsAny(Verbs))
            return;
        for (var match = Words().Match(text.Plain); match.Success; match = match.NextMatch())
        {
            var first = labelled.Tokens.FindIndex(token => token.Start >= match.Index);
            var names = labelled.Tokens.FindIndex(token => token.Start >= match.Index + match.Length);
            if (first < 0 || names < 0 || labels[names] > TokenLabel.EditorGivenNames)
                continue;
            if (
                first > 0
                && labels[first - 1] is TokenLabel.Source or TokenLabel.Title
                && labelled.Tokens[first - 1].Shape == TokenShape.Stop
            )
                first--;
            labels.AsSpan(first, names - first).Fill(first > 0 ? TokenLabels.After(labels[first - 1]) : TokenLabel.AtStart);
            MarkEditors(labelled, names);
        }
    }

    /// <summary>Up to what is no name and joins none.</summary>
    private static void MarkEditors(LabelledTokens labelled, int start)
    {
        var labels = labelled.Labels;
        for (
            var at = start;
            at < labels.Length
                && (labels[at] <= TokenLabel.EditorGivenNames || labels[at] is TokenLabel.AfterPeople or TokenLabel.AfterEditors);
            at++
        )
        {
            labels[at] = labels[at] switch
            {
                TokenLabel.Surname => TokenLabel.EditorSurname,
                TokenLabel.GivenNames => TokenLabel.EditorGivenNames,
                TokenLabel.AfterPeople => TokenLabel.AfterEditors,
                var label => label,
            };
        }
    }

    [GeneratedRegex(
        @"(?<=[.,;:""] |^)(?:[Ee]dited(?: and (?:introduced|compiled))? by|[Hh]erausgegeben von|[Hh]rsg\. von|[Bb]ewerkt door|[Oo]nder redactie van|[Dd]isunting oleh|[Dd]iedit oleh|[Ss]untingan|[Ee]ditado por|[Oo]rganizado por|[Oo]rganização de|[Cc]oordinado por|[Éé]dité par|[Ss]ous la direction de|[Dd]irigé par)\s+"
    )]
    private static partial Regex Words();
}
