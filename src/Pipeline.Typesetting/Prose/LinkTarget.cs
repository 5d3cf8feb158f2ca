namespace Pipeline.Typesetting.Prose;

/// <summary>Where words lead.</summary>
/// <param name="Target">Absolute URI, or "#name" of a destination.</param>
/// <param name="Description">For those who hear it.</param>
/// <param name="Node">Id of the Link node.</param>
internal sealed record LinkTarget(string Target, string Description, int Node);
