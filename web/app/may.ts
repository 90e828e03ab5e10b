import { can, type Permission } from '../../shared/domain/access/permissions.ts';
import { usePlaceAtWork } from './me.ts';

/** Whether the person may do something where they work now; the API decides, pages only leave out what it would refuse. */
export const useMay = (): ((permission: Permission) => boolean) => {
  const place = usePlaceAtWork();
  return (permission) => place !== undefined && can(place.role, permission);
};
