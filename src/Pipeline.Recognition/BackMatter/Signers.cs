using Pipeline.Recognition.Lines;

namespace Pipeline.Recognition.BackMatter;

/// <summary>The lines under a text by which its author signs, as they stand in the flow and as they are read.</summary>
internal sealed record Signers(IReadOnlyList<FlowItem> Items, IReadOnlyList<Line> Lines);
