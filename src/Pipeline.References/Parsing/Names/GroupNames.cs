using System.Buffers;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>"Moher D, Schulz KF, CONSORT Group": a name whose last word is one for a group is that of an organisation.</summary>
internal static class GroupNames
{
    private static readonly SearchValues<string> Groups = SearchValues.Create(
        ["Group", "Network", "Consortium", "Collaboration", "Investigators", "Committee", "Team", "Collaborators", "Initiative"],
        StringComparison.Ordinal
    );

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        for (int start = 0, end; start < labels.Length; start = end)
        {
            end = start + 1;
            if (labels[start] != TokenLabel.Surname)
                continue;
            while (end < labels.Length && labels[end] == TokenLabel.Surname)
                end++;
            var last = labelled.Tokens[end - 1];
            if (
                end - start > 1
                && (end == labels.Length || labels[end] != TokenLabel.GivenNames)
                && Groups.Contains(text.Plain.Substring(last.Start, last.Length))
            )
                labels.AsSpan(start, end - start).Fill(TokenLabel.Collab);
        }
    }
}
