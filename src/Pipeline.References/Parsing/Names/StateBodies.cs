using System.Buffers;
using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Names;

/// <summary>"BRASIL. Ministério da Justiça. *Refúgio em números*": the body of a state behind its name is a part of the author (ABNT NBR 6023, 8.1.2).</summary>
internal static class StateBodies
{
    private static readonly SearchValues<string> Bodies = SearchValues.Create(
        [
            "Ministério",
            "Secretaria",
            "Conselho",
            "Departamento",
            "Departemen",
            "Presidência",
            "Tribunal",
            "Câmara",
            "Senado",
            "Ministerio",
            "Secretaría",
            "Consejo",
            "Departamento",
            "Ministry",
            "Department",
            "Parliament",
            "Congress",
            "Kementerian",
            "Badan",
            "Direktorat",
            "Direktorat Jenderal",
            "Dinas",
            "Mahkamah",
            "Jabatan",
            "Ministère",
            "Ministerium",
            "Bundesministerium",
            "Bundesamt",
            "Ministerie",
            "Gemeente",
            "Raad",
            "Komisi",
            "Lembaga",
            "Pemerintah",
        ],
        StringComparison.Ordinal
    );

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var (labels, tokens) = (labelled.Labels, labelled.Tokens);
        MarkOpening(text, labelled);
        var title = Array.IndexOf(labels, TokenLabel.Title);
        if (
            title < 2
            || labels[0] != TokenLabel.Collab
            || labels[title - 2] != TokenLabel.Collab
            || tokens[title - 1].Shape != TokenShape.Stop
            || !Bodies.Contains(text.Plain.Substring(tokens[title].Start, tokens[title].Length))
        )
            return;
        var end = title;
        while (end < labels.Length && labels[end] == TokenLabel.Title)
            end++;
        var source = Array.IndexOf(labels, TokenLabel.Source, end);
        if (
            source < 0
            || labels.Contains(TokenLabel.Volume)
            || tokens[title..end].Exists(token => token.Shape is TokenShape.Colon or TokenShape.Question)
        )
            return;
        labels.AsSpan(title - 1, end - title + 1).Fill(TokenLabel.Collab);
    }

    /// <summary>"Ministerie van Buitenlandse Zaken": nobody bears such a name.</summary>
    private static void MarkOpening(ReferenceText text, LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        if (
            labels is not [TokenLabel.Surname or TokenLabel.GivenNames, ..]
            || !Bodies.Contains(text.Plain.Substring(labelled.Tokens[0].Start, labelled.Tokens[0].Length))
        )
            return;
        var end = Array.FindIndex(labels, label => label is not (TokenLabel.Surname or TokenLabel.GivenNames));
        if (end > 1 && labelled.Tokens[..end].TrueForAll(token => token.IsWord))
            labels.AsSpan(0, end).Fill(TokenLabel.Collab);
    }
}
