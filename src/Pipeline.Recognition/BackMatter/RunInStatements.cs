using Pipeline.Recognition.FrontMatter;
using Pipeline.Recognition.MainText;

namespace Pipeline.Recognition.BackMatter;

/// <summary>Takes statements that run on from their label ("Funding: …") from the end of the text.</summary>
internal static class RunInStatements
{
    public static List<LabelledStatement> Take(List<BodyItem> text, RecognitionContext context)
    {
        var statements = new List<LabelledStatement>();
        for (var at = text.Count - 1; at >= 0; at--)
        {
            if (text[at].Role is ItemRole.Blank) continue;
            if (!text[at].IsText || Statements.Read(text[at].Line!, context) is not { } statement) break;
            statements.Insert(0, statement);
            text.RemoveAt(at);
        }

        return statements;
    }
}
