namespace Parley.Lexicons.PlaceIndexes;

/// <summary>How far an import is.</summary>
/// <param name="Lines">Lines read.</param>
/// <param name="Bytes">Bytes read, unzipped.</param>
/// <param name="TotalBytes">Bytes of all files, unzipped.</param>
public readonly record struct PlaceImportProgress(long Lines, long Bytes, long TotalBytes);
