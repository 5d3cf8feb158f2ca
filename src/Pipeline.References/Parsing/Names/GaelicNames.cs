using System.Buffers;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>
/// Irish and Scottish surnames begin with a word for "son", "daughter" or "descendant of" ("Ó Súilleabháin", "Ní Dhomhnaill"):
/// read as a given name before the surname it is part of that.
/// </summary>
internal static class GaelicNames
{
    private static readonly SearchValues<string> Always = SearchValues.Create(
        ["Ó", "Ní", "Nic", "Uí", "Ua", "Mhic", "Mag"],
        StringComparison.Ordinal
    );

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        for (var at = labels.Length - 2; at >= 0; at--)
        {
            if (
                labels[at + 1] is not (TokenLabel.Surname or TokenLabel.EditorSurname)
                || labels[at] == labels[at + 1]
                || labels[at] is not (TokenLabel.GivenNames or TokenLabel.EditorGivenNames)
            )
                continue;
            var word = text.Plain.Substring(labelled.Tokens[at].Start, labelled.Tokens[at].Length);
            if (Always.Contains(word) || (word == "Mac" && at > 0 && labels[at - 1] == labels[at]))
                labels[at] = labels[at + 1];
        }
    }
}
